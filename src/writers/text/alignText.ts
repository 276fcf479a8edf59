import type { Alignment } from '../../report/tree.js';
import { displayWidth } from './displayWidth.js';

type Place = (room: number) => readonly [before: number, after: number];

const places = {
  left: (room) => [0, room],
  center: (room) => [Math.floor(room / 2), Math.ceil(room / 2)],
  right: (room) => [room, 0],
} satisfies { readonly [A in Alignment]: Place };

/** Fills a line with spaces to `width` columns; a line that is wider stays whole. */
export function alignText(text: string, width: number, alignment: Alignment): string {
  const [before, after] = places[alignment](Math.max(0, width - displayWidth(text)));
  return ' '.repeat(before) + text + ' '.repeat(after);
}
