import type { Direction } from '../model/schema/measure.js';

/** What two numbers come to; null where the data say that it went another way: then its size is not how far it went so. */
export function inDirection<Worked extends { readonly direction: Direction | null }>(
  given: Direction | undefined,
  worked: Worked,
): Worked | null {
  return given === undefined || given === worked.direction ? worked : null;
}
