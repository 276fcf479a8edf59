import type { Finding } from '../../diagnostics/finding.js';
import { addBounds, isBelow, printBounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import { isOfAsMany } from '../isOfSome.js';
import { MEASURE_LABELS } from '../measures.js';
import type { UnitYear } from '../schema/unitYear.js';
import { schemesWithin } from '../schemesWithin.js';
import { allMeasures, type Measured } from './allMeasures.js';

/**
 * A part is at most its whole; approximate numbers only contradict each other where their bounds do. A part with a
 * unit word of its own counts something else ("30 hộ, trong đó 120 người") and is left alone.
 */
export function checkParts(unit: UnitYear): readonly Finding[] {
  return [...partsOfMeasures(unit), ...schemesOfTotal(unit), ...partsOfMaterials(unit), ...trainedOf(unit)];
}

function partsOfMeasures(unit: UnitYear): readonly Finding[] {
  return allMeasures(unit).flatMap(({ path, measure }) =>
    (measure.parts ?? []).flatMap(({ label, value, unit: word, units = measure.units }, index): readonly Finding[] => {
      const other = (word !== undefined && word !== unitOf(measure)) || !isOfAsMany(units, measure.units);
      if (other || !isBelow(valueBounds(measure.value), valueBounds(value))) return [];
      const args = { label, part: value.text, whole: measure.value.text };
      return [{ code: 'part-exceeds-whole', path: [...path, 'parts', index, 'value'], args }];
    }),
  );
}

/**
 * Whatever the declared relation, the schemes lie within the total; with parts of its own, the relation speaks of those.
 * Compulsory and voluntary lie within BHXH as a whole; where both are given, their sum is held against it (`checkSums`).
 */
function schemesOfTotal({ participants }: UnitYear): readonly Finding[] {
  if (participants === undefined) return [];
  return (['total', 'social'] as const).flatMap((key): readonly Finding[] => {
    const whole = participants[key];
    const schemes = schemesWithin(key, participants);
    const said = key === 'total' ? whole?.relation !== undefined : schemes.length === 1;
    if (whole === undefined || !said || (whole.parts ?? []).length > 0) return [];
    return schemes.flatMap((name): readonly Finding[] => {
      const scheme = participants[name];
      if (scheme === undefined || unitOf(scheme) !== unitOf(whole) || !isOfAsMany(scheme.units, whole.units)) return [];
      if (!isBelow(valueBounds(whole.value), valueBounds(scheme.value))) return [];
      const args = { label: scheme.label ?? MEASURE_LABELS[name], part: scheme.value.text, whole: whole.value.text };
      return [{ code: 'part-exceeds-whole', path: ['participants', name, 'value'], args }];
    });
  });
}

function unitOf({ unit = 'người' }: Pick<Measured, 'unit'>): string {
  return unit;
}

/** Those who were trained are some of them, or all. */
function trainedOf({ staff = [] }: UnitYear): readonly Finding[] {
  return staff.flatMap(({ label, count, units, trained }, index): readonly Finding[] => {
    if (trained === undefined || !isOfAsMany(trained.units ?? units, units)) return [];
    if (!isBelow(valueBounds(count), valueBounds(trained.count))) return [];
    const args = { label, part: trained.count.text, whole: count.text };
    return [{ code: 'part-exceeds-whole', path: ['staff', index, 'trained', 'count'], args }];
  });
}

/** Owners of printed material share it out: their parts together are at most the whole, and someone may own the rest. */
function partsOfMaterials({ materials = [] }: UnitYear): readonly Finding[] {
  return materials.flatMap(({ count, units: ofWhole, parts: owned = [] }, index): readonly Finding[] => {
    const parts = owned.every(({ units = ofWhole }) => isOfAsMany(units, ofWhole)) ? owned : [];
    const path = ['materials', index, 'parts'];
    const whole = valueBounds(count);
    const single = parts.flatMap((part, at): readonly Finding[] => {
      if (!isBelow(whole, valueBounds(part.count))) return [];
      const args = { label: part.owner, part: part.count.text, whole: count.text };
      return [{ code: 'part-exceeds-whole', path: [...path, at, 'count'], args }];
    });
    const [first, ...rest] = parts.map((part) => valueBounds(part.count));
    if (first === undefined || single.length > 0) return single;
    const sum = rest.reduce(addBounds, first);
    if (!isBelow(whole, sum)) return [];
    const args = {
      parts: parts.map((part) => part.count.text).join(' + '),
      sum: printBounds(sum, (end) => printNumber(end, 0)),
      whole: count.text,
    };
    return [{ code: 'parts-exceed-whole', path, args }];
  });
}
