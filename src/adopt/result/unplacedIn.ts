import type { Saying } from '../read/said.js';
import type { AdoptedFigure } from './adopted.js';

/** Sentences that went nowhere, and those with a number that no key can hold ("0,46 điểm"). */
export function unplacedIn(
  said: readonly Saying[],
  taken: ReadonlySet<Saying>,
  figures: readonly AdoptedFigure[],
): readonly string[] {
  const told = new Set(figures.filter(({ fate }) => fate !== 'left').map(({ sentence }) => sentence));
  const unwritten = new Set(figures.filter(({ fate }) => fate === 'unwritten').map(({ sentence }) => sentence));
  const isUnsaid = (one: Saying): boolean =>
    !one.isHeading && one.row === null && !told.has(one.text) && !taken.has(one);
  return said.filter((one) => unwritten.has(one.text) || isUnsaid(one)).map(({ text }) => text);
}
