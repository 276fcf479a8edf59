import type { RunItem } from './item.js';

/** A stretch where two runs differ, with the items right before and behind it that they share. */
export interface Gap {
  /** What the report has there; empty where something was put in. */
  readonly was: readonly RunItem[];
  /** What the document has; empty where something was taken out. */
  readonly now: readonly RunItem[];
  readonly before: RunItem | null;
  readonly behind: RunItem | null;
}

/** A number of the document and the one of the report that it stands for. */
export interface Counterpart {
  readonly was: RunItem;
  readonly now: RunItem;
}

export interface Pairing {
  readonly gaps: readonly Gap[];
  readonly pairs: readonly Counterpart[];
}

/** Beyond so many comparisons a paragraph was written anew, and is not laid beside the old one. */
const MOST = 200_000;

/** Two runs item by item, so that as many as can be are the same in the same order. Null: they have too little in common. */
export function align(report: readonly RunItem[], document: readonly RunItem[]): Pairing | null {
  let head = 0;
  while (head < Math.min(report.length, document.length) && isSame(report[head], document[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(report.length, document.length) - head &&
    isSame(report[report.length - 1 - tail], document[document.length - 1 - tail])
  )
    tail += 1;
  const was = report.slice(head, report.length - tail);
  const now = document.slice(head, document.length - tail);
  if (was.length * now.length > MOST) return null;
  const middle = common(was, now).map(([one, other]) => [one + head, other + head] as const);
  const ends = Array.from(
    { length: tail },
    (_, at) => [report.length - tail + at, document.length - tail + at] as const,
  );
  const matched = [...Array.from({ length: head }, (_, at) => [at, at] as const), ...middle, ...ends];
  const gaps: Gap[] = [];
  let [last, lastNow] = [-1, -1];
  for (const [one, other] of [...matched, [report.length, document.length] as const]) {
    if (one > last + 1 || other > lastNow + 1)
      gaps.push({
        was: report.slice(last + 1, one),
        now: document.slice(lastNow + 1, other),
        before: document[lastNow] ?? null,
        behind: document[other] ?? null,
      });
    [last, lastNow] = [one, other];
  }
  const pairs = matched.flatMap(([one, other]): readonly Counterpart[] => {
    const [before, after] = [report[one], document[other]];
    return before?.kind !== 'number' || after === undefined ? [] : [{ was: before, now: after }];
  });
  return { gaps, pairs };
}

/** A control says which figure a number is; without one, and where two figures have one value, that does. */
function isSame(one: RunItem | undefined, other: RunItem | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  return one.key === other.key || other.ids.some((id) => one.ids.includes(id));
}

/** Of two figures that changed places in a sentence, it is the words between them that stayed. */
const weightOf = (item: RunItem | undefined): number => (item?.kind === 'number' ? 2 : 3);

/** The heaviest common sequence, as pairs of places. */
function common(was: readonly RunItem[], now: readonly RunItem[]): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  const at = (one: number, other: number): number => lengths[one * width + other] ?? 0;
  for (let one = was.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] = isSame(was[one], now[other])
        ? Math.max(at(one + 1, other + 1) + weightOf(was[one]), at(one + 1, other), at(one, other + 1))
        : Math.max(at(one + 1, other), at(one, other + 1));
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < was.length && other < now.length) {
    const isPair = isSame(was[one], now[other]) && at(one, other) === at(one + 1, other + 1) + weightOf(was[one]);
    if (isPair) pairs.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}
