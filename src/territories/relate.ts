import { type Ended, endedOn } from './endedOn.js';
import { provincesWith, type Span, type Unit } from './provinceOf.js';
import { type Province, REFORM } from './provinces.js';
import { contains, isDistrict, isSame, isSameName, type Territory, territoryOf } from './territoryOf.js';

/** A unit in the time that a file reports on; its ground is that of the last day, which is the day of the figures. */
export interface Placed {
  readonly unit: Unit;
  readonly span: Span;
}

/** How the units of two times, one or several on each side, stand to each other. */
export type Relation =
  /** The same ground, be it one unit here and its parts there. */
  | { readonly type: 'same' }
  /**
   * Ground of the one side that the other lacks: the units whose files would have to be added there. `acrossReform`:
   * provinces were joined between the two.
   */
  | {
      readonly type: 'incomplete';
      readonly older: readonly Province[];
      readonly newer: readonly Province[];
      readonly acrossReform: boolean;
    }
  | Gone
  /** Two units of one side share ground: their sum would count it twice. 0-based places in the side. */
  | { readonly type: 'overlap'; readonly side: 'older' | 'newer'; readonly first: number; readonly second: number }
  /** One name on both sides of 1/7/2025, and yet not one unit: districts ended, communes were drawn anew. */
  | { readonly type: 'reformed'; readonly level: 'district' | 'commune' }
  /** Different units. */
  | { readonly type: 'different' };

/** A unit that was no more on the last day of its time. */
export interface Gone {
  readonly type: 'ended';
  readonly side: 'older' | 'newer';
  /** 0-based place in the side. */
  readonly at: number;
  readonly placed: Placed;
  readonly ended: Ended;
}

export function relate(older: readonly Placed[], newer: readonly Placed[]): Relation {
  const [before, after] = [older.map(territory), newer.map(territory)];
  const crossed = reformed(before, after);
  if (crossed !== null) return crossed;
  const gone = endedIn(older, 'older') ?? endedIn(newer, 'newer');
  if (gone !== null) return gone;
  const twice = overlapIn(before, 'older') ?? overlapIn(after, 'newer');
  if (twice !== null) return twice;
  const [had, has] = [partsOf(before), partsOf(after)];
  if (had !== null && has !== null) return relateParts(had, has, lastOf(older), lastOf(newer));
  if (had !== null || has !== null) return { type: 'different' };
  if (before.length === after.length && before.every((one) => after.some((other) => isSame(one, other))))
    return { type: 'same' };
  return { type: 'different' };
}

function relateParts(had: readonly string[], has: readonly string[], older: Span, newer: Span): Relation {
  const [lost, gained] = [had.filter((part) => !has.includes(part)), has.filter((part) => !had.includes(part))];
  if (lost.length === 0 && gained.length === 0) return { type: 'same' };
  if (lost.length === had.length) return { type: 'different' };
  const acrossReform = older.to < REFORM !== newer.to < REFORM;
  return { type: 'incomplete', older: provincesWith(gained, older), newer: provincesWith(lost, newer), acrossReform };
}

function territory({ unit, span }: Placed): Territory {
  return territoryOf(unit, span);
}

function endedIn(placed: readonly Placed[], side: 'older' | 'newer'): Relation | null {
  const found = placed.map(({ unit, span }) => endedOn(unit, span.to));
  const at = found.findIndex((ended) => ended !== null);
  const [ended, gone] = [found[at], placed[at]];
  return ended == null || gone === undefined ? null : { type: 'ended', side, at, placed: gone, ended };
}

function overlapIn(territories: readonly Territory[], side: 'older' | 'newer'): Relation | null {
  for (const [second, one] of territories.entries()) {
    const first = territories.slice(0, second).findIndex((other) => shares(one, other));
    if (first >= 0) return { type: 'overlap', side, first, second };
  }
  return null;
}

/** Whether the two have ground in common, as far as is known. */
export function shares(a: Territory, b: Territory): boolean {
  if (a.type === 'province' && b.type === 'province')
    return a.province.parts.some((part) => b.province.parts.includes(part));
  return contains(a, b) || contains(b, a);
}

/** Old codes of all the ground of one side; null where a unit of it is no province. */
function partsOf(territories: readonly Territory[]): readonly string[] | null {
  const parts = territories.map((one) => (one.type === 'province' ? one.province.parts : null));
  return parts.includes(null) ? null : parts.flatMap((some) => some ?? []);
}

function reformed(before: readonly Territory[], after: readonly Territory[]): Relation | null {
  const crossed = before.find((one) =>
    after.some(
      (other) => one.type === 'local' && other.type === 'local' && one.side !== other.side && isSameName(one, other),
    ),
  );
  return crossed === undefined ? null : { type: 'reformed', level: isDistrict(crossed) ? 'district' : 'commune' };
}

function lastOf(side: readonly Placed[]): Span {
  return side.at(-1)?.span ?? { from: REFORM, to: REFORM };
}
