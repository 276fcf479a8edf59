import { isAcrossReform, obstacleBetween } from '../comparability.js';
import { isOtherLength } from '../periods.js';
import type { Obstacle } from '../reason.js';
import { type Label, plainLabel } from '../rows/indicator.js';
import type { Observation } from './observation.js';
import { overlap } from './period.js';

/** Why two numbers of one name are not numbers of one thing. */
export type Incomparable =
  | Obstacle
  | { readonly type: 'label'; readonly older: Label; readonly newer: Label }
  /** What happens in the course of a period is counted over periods that share days, and so something twice. */
  | { readonly type: 'overlap' };

/** Null where the two can be compared. */
export function incomparable(older: Observation, newer: Observation): Incomparable | null {
  const [a, b] = [older.indicator, newer.indicator];
  const around = {
    acrossReform: isAcrossReform(older.period.to, newer.period.to),
    otherLength: isOtherLength(older.period, newer.period),
  };
  if (b.flow && overlap(older.period, newer.period)) return { type: 'overlap' };
  return (
    obstacleBetween({ ...older, obstacle: null }, { ...newer, obstacle: null }, around) ??
    (fold(a.label) === fold(b.label) ? null : { type: 'label', older: a.label, newer: b.label })
  );
}

function fold(label: Label): string {
  return plainLabel(label).normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}
