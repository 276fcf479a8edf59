import type { Finding } from '../../diagnostics/finding.js';
import type { UnitYear } from '../schema/unitYear.js';
import { allProvenances } from './allProvenances.js';

/** "ước", a day or another source's number can only be printed beside a number; without one they would be lost without a word. */
export function checkProvenances(unit: UnitYear): readonly Finding[] {
  return allProvenances(unit).flatMap(({ path, provenance, number, key: needed }) =>
    number !== undefined
      ? []
      : (['estimate', 'asOf', 'otherSources'] as const).flatMap((key): readonly Finding[] =>
          provenance[key] === undefined || provenance[key] === false
            ? []
            : [{ code: 'provenance-without-number', path: [...path, key], args: { key, needed } }],
        ),
  );
}
