import type { Finding, Path } from '../diagnostics/finding.js';
import { withoutLevel } from '../territories/withoutLevel.js';
import { checkBeside, checkModel } from './checkModel.js';
import { checkNumberWriting } from './checks/checkNumberWriting.js';
import { fillBlanks } from './fillBlanks.js';
import { isMap } from './isMap.js';
import { parseUnitYear } from './parseUnitYear.js';
import { type UnitYear, unitYearSchema } from './schema/unitYear.js';
import { toFindings } from './toFindings.js';
import { withoutBlanks } from './withoutBlanks.js';
import { withStandIns } from './withStandIns.js';

export interface Validated {
  /** Null where the findings hold an error of shape or of reading. */
  readonly unit: UnitYear | null;
  /** In its place there: the same data with a stand-in for what cannot be read, good for nothing but further checks. */
  readonly standIn: UnitYear | null;
  readonly findings: readonly Finding[];
}

/** Values as read from the file → the validated model, with everything that is wrong or still missing, by path. */
export function validate(value: unknown, isPlain: (path: Path) => boolean): Validated {
  if (!isMap(value)) {
    const args = { expected: 'map', got: Array.isArray(value) ? 'list' : 'text', instead: null } as const;
    return { unit: null, standIn: null, findings: [{ code: 'type-wrong', path: [], args }] };
  }
  const { value: filled, missing } = fillBlanks(unitYearSchema, value);
  const given = withoutBlanks(unitYearSchema, filled);
  const parsed = parseUnitYear(given);
  const writing = checkNumberWriting(given, isPlain);
  if (parsed.success) {
    const unit = calledOnce(parsed.data);
    return { unit, standIn: null, findings: [...writing, ...checkModel(unit), ...missing] };
  }
  const faults = toFindings(unitYearSchema, given, parsed.error.issues);
  const { data: standIn = null } = parseUnitYear(withStandIns(unitYearSchema, given));
  const beside = standIn === null ? [] : checkBeside(standIn, faults);
  return { unit: null, standIn, findings: [...faults, ...writing, ...beside, ...missing] };
}

/** The level stands before the name wherever a unit is named; a name that begins with it would say it twice. */
function calledOnce({ unit, ...rest }: UnitYear): UnitYear {
  return { unit: { ...unit, name: withoutLevel(unit.name, unit.level) }, ...rest };
}
