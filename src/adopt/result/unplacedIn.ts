import { isCounting } from '../read/around.js';
import type { Said } from '../read/said.js';
import type { AdoptedFigure } from './adopted.js';
import type { Claims } from './claims.js';

/** Sentences that went nowhere, and those with a number that no key can hold ("0,46 điểm"). */
export function unplacedIn(
  said: readonly Said[],
  taken: ReadonlySet<Said>,
  figures: readonly AdoptedFigure[],
  claims: Claims,
): readonly string[] {
  const told = new Set(figures.filter(({ fate }) => fate !== 'left').map(({ sentence }) => sentence));
  const isLost = ({ spots }: Said): boolean =>
    spots.some((spot) => isCounting(spot) && spot.control === null && claims.isFree(spot));
  const isUnsaid = (one: Said): boolean => !one.isHeading && one.row === null && !told.has(one.text) && !taken.has(one);
  return said.filter((one) => isLost(one) || isUnsaid(one)).map(({ text }) => text);
}
