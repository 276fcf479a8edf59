import type { Indicator } from '../rows/indicator.js';
import { matchRows } from './matchRows.js';

/** The indicators of several units, one row each for what they have in common: in each row one place for each unit. */
export function alignParts(parts: readonly (readonly Indicator[])[]): readonly (readonly (Indicator | null)[])[] {
  return parts.reduce<readonly (readonly (Indicator | null)[])[]>((rows, own, index) => {
    const heads = rows.map((row) => row.find((one) => one !== null) ?? null);
    const known = heads.filter((head) => head !== null);
    const pairs = matchRows(known, own);
    const byHead = new Map([...pairs].map(([one, head]) => [head, one] as const));
    const joined = rows.map((row, at) => {
      const head = heads[at];
      return [...row, (head == null ? undefined : byHead.get(head)) ?? null];
    });
    const empty = Array.from({ length: index }, () => null);
    return [...joined, ...own.filter((one) => !pairs.has(one)).map((one) => [...empty, one])];
  }, []);
}
