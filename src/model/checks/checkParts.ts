import type { Finding } from '../../diagnostics/finding.js';
import { addBounds, isBelow, printBounds } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printNumber } from '../../quantity/print/printNumber.js';
import { isOfAsMany } from '../isOfSome.js';
import { MEASURE_LABELS, MEASURES } from '../measures.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allMeasures, type Measured } from './allMeasures.js';

/**
 * A part is at most its whole; approximate numbers only contradict each other where their bounds do. A part with a
 * unit word of its own counts something else ("30 hộ, trong đó 120 người") and is left alone.
 */
export function checkParts(unit: UnitYear): readonly Finding[] {
  return [...partsOfMeasures(unit), ...schemesOfTotal(unit), ...partsOfMaterials(unit)];
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

/** Whatever the declared relation, the schemes lie within the total; with parts of its own, the relation speaks of those. */
function schemesOfTotal({ participants }: UnitYear): readonly Finding[] {
  const total = participants?.total;
  if (participants === undefined || total?.relation === undefined || (total.parts ?? []).length > 0) return [];
  return MEASURES.flatMap((name): readonly Finding[] => {
    const scheme = name === 'total' ? undefined : participants[name];
    if (scheme === undefined || unitOf(scheme) !== unitOf(total) || !isOfAsMany(scheme.units, total.units)) return [];
    if (!isBelow(valueBounds(total.value), valueBounds(scheme.value))) return [];
    const args = { label: scheme.label ?? MEASURE_LABELS[name], part: scheme.value.text, whole: total.value.text };
    return [{ code: 'part-exceeds-whole', path: ['participants', name, 'value'], args }];
  });
}

function unitOf({ unit = 'người' }: Pick<Measured, 'unit'>): string {
  return unit;
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
