import type { NamedQuantity } from '../named.js';
import type { Judgement } from './verdict.js';

/** The gap that the data give; null where the numbers contradict it: on which side it lies, is not said then. */
export function publishedGap(given: NamedQuantity | undefined, { status, position }: Judgement): NamedQuantity | null {
  return given === undefined || (status !== null && position === null) ? null : given;
}
