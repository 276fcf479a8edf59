import type { Raw, RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';
import { asUnit, rawOf, rolled } from './rolled.js';

/** What two or three districts add up to, each with only this to say. */
export function sums(...units: readonly RawMap[]) {
  const names = ['An', 'Bình', 'Cẩm'];
  const all = rolled(units.map((unit, index) => asUnit(unitYear(unit), names[index] ?? '')));
  const whole = rawOf(all, 'Đông');
  const { unit, period, report, ...result } = whole;
  const { left, partial, dates } = all.ledger;
  return {
    result: result as RawMap,
    /** The same as a unit that can be added again. */
    whole,
    left: left.map(({ name, reason, units: count }) => `${name}: ${reason} (${count})`),
    partial: partial.map(({ name, units: have, expected }) => `${name}: ${have}/${expected}`),
    dates: dates.map(({ name }) => name),
  };
}

export function at(result: RawMap, ...path: readonly string[]): Raw | undefined {
  return path.reduce<Raw | undefined>((value, key) => (value as RawMap | undefined)?.[key], result);
}
