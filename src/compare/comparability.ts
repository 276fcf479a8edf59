import { REFORM } from '../territories/provinces.js';
import { isOfCommunes, isOfDistricts } from '../territories/wordsOfUnits.js';
import type { Obstacle } from './reason.js';
import { type Indicator, type Label, plainLabel } from './rows/indicator.js';
import type { SideFigure } from './sideFigures.js';

/** What two sides of a comparison are like as a whole. */
export interface Circumstances {
  /** The two periods lie on different sides of 1/7/2025. */
  readonly acrossReform: boolean;
  /** One period is longer than the other, by a month or more. */
  readonly otherLength: boolean;
}

/** Why two figures of one name are not the same thing counted twice; null where they are. */
export function obstacleBetween(older: SideFigure, newer: SideFigure, around: Circumstances): Obstacle | null {
  return (
    older.obstacle ??
    newer.obstacle ??
    changedKind(older, newer) ??
    changed('unit', [older.indicator.unit], [newer.indicator.unit]) ??
    changedScope('of', older.indicator, newer.indicator) ??
    changedScope('area', older.indicator, newer.indicator) ??
    (around.acrossReform ? (reformed(older.indicator) ?? reformed(newer.indicator)) : null) ??
    (around.otherLength && newer.indicator.flow ? { type: 'length' } : null)
  );
}

/** A figure of units that ended or were drawn anew has no counterpart on the other side of 1/7/2025. */
export function reformed({ label, unit }: Indicator): Obstacle | null {
  if (isOfDistricts(plainLabel(label))) return { type: 'district' };
  return isOfCommunes(plainLabel([unit])) ? { type: 'commune' } : null;
}

export function isAcrossReform(older: string, newer: string): boolean {
  return older < REFORM !== newer < REFORM;
}

function changedScope(kind: 'of' | 'area', older: Indicator, newer: Indicator): Obstacle | null {
  const [before, after] = [older.scope[kind], newer.scope[kind]];
  return before === undefined || after === undefined ? null : changed(kind, [before], [after]);
}

function changed(type: 'unit' | 'of' | 'area', older: Label, newer: Label): Obstacle | null {
  return plainLabel(older) === plainLabel(newer) ? null : { type, older, newer };
}

function changedKind({ figure: older }: SideFigure, { figure: newer }: SideFigure): Obstacle | null {
  // What is still to come may turn out to be of any kind.
  if (older === null || newer === null || older.quantity.missing || newer.quantity.missing) return null;
  if (older.quantity.kind !== newer.quantity.kind) return { type: 'kind' };
  const [had, has] = [older.quantity.whole !== null, newer.quantity.whole !== null];
  return had === has ? null : { type: 'denominator', lost: had ? 'newer' : 'older' };
}
