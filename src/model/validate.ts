import type { Finding, Path } from '../diagnostics/finding.js';
import { checkDocumentNumbers } from './checks/checkDocumentNumbers.js';
import { checkIdentities } from './checks/checkIdentities.js';
import { checkNumberWriting } from './checks/checkNumberWriting.js';
import { UNIT_CHECKS } from './checks/unitChecks.js';
import { fillBlanks } from './fillBlanks.js';
import { type UnitYear, unitYearSchema } from './schema/unitYear.js';
import { toFindings } from './toFindings.js';
import { isRecord, withoutBlanks } from './withoutBlanks.js';

export interface Validated {
  /** Null where the findings hold an error of shape or of reading. */
  readonly unit: UnitYear | null;
  readonly findings: readonly Finding[];
}

/** Values as read from the file → the validated model, with everything that is wrong or still missing, by path. */
export function validate(value: unknown, isPlain: (path: Path) => boolean): Validated {
  if (!isRecord(value)) {
    return {
      unit: null,
      findings: [
        { code: 'type-wrong', path: [], args: { expected: 'map', got: Array.isArray(value) ? 'list' : 'text' } },
      ],
    };
  }
  const { value: filled, missing } = fillBlanks(unitYearSchema, value);
  const given = withoutBlanks(unitYearSchema, filled);
  const parsed = unitYearSchema.safeParse(given);
  const writing = checkNumberWriting(unitYearSchema, given, isPlain);
  if (!parsed.success)
    return {
      unit: null,
      findings: [...toFindings(unitYearSchema, given, parsed.error.issues), ...writing, ...missing],
    };
  const unit = parsed.data;
  const doubled = checkDocumentNumbers(unit);
  // An item that repeats a document's number has its name too; the number says it better.
  const told = new Set(doubled.flatMap(({ path }) => path.map((_, length) => JSON.stringify(path.slice(0, length)))));
  const named = checkIdentities(unit).filter(({ path }) => !told.has(JSON.stringify(path)));
  const checks = UNIT_CHECKS.flatMap((check) => check(unit));
  return { unit, findings: [...writing, ...checks, ...named, ...doubled, ...missing] };
}
