import type { Sign } from './sign.js';

export interface Cut {
  readonly before: readonly Sign[];
  readonly marked: readonly Sign[];
  readonly after: readonly Sign[];
}

const ELLIPSIS: Sign = { text: '…', width: 1, marked: false };
/** A tab is as wide as the terminal makes it, at most this. */
const TAB = 8;

/** A line in at most `room` columns: the marked signs, and as much of their surroundings as there is room for. */
export function cutAround(signs: readonly Sign[], room: number): Cut {
  const first = signs.findIndex(({ marked }) => marked);
  const start = first === -1 ? signs.length : first;
  const marked = signs.slice(start).filter((sign) => sign.marked);
  const before = signs.slice(0, start);
  const after = signs.slice(start + marked.length);
  if (widthOf(signs) <= room) return { before, marked, after };

  const shown = takeStart(marked, room - 2);
  const left = room - widthOf(shown);
  // Half of what is left on each side; what one side does not need goes to the other.
  const right = Math.min(widthOf(after), Math.max(Math.floor(left / 2), left - widthOf(before)));
  return {
    before: takeEnd(before, left - right),
    marked: shown,
    after: shown.includes(ELLIPSIS) ? [] : takeStart(after, right),
  };
}

/** As many as fit, with an ellipsis in place of the rest. */
function takeStart(signs: readonly Sign[], room: number): readonly Sign[] {
  if (widthOf(signs) <= room) return signs;
  let used = ELLIPSIS.width;
  const end = signs.findIndex((sign) => {
    used += columnsOf(sign);
    return used > room;
  });
  return room < 1 ? [] : [...signs.slice(0, end), ELLIPSIS];
}

function takeEnd(signs: readonly Sign[], room: number): readonly Sign[] {
  return takeStart([...signs].reverse(), room).toReversed();
}

function widthOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + columnsOf(sign), 0);
}

function columnsOf({ text, width }: Sign): number {
  return text === '\t' ? TAB : width;
}
