import type { Finding } from '../diagnostics/finding.js';
import { DOTS } from '../quantity/missingQuantity.js';
import { checkDocumentNumbers } from './checks/checkDocumentNumbers.js';
import { checkIdentities } from './checks/checkIdentities.js';
import { UNIT_CHECKS } from './checks/unitChecks.js';
import type { UnitYear } from './schema/unitYear.js';

/** What is asked of data that have the model's shape. */
export function checkModel(unit: UnitYear): readonly Finding[] {
  const doubled = checkDocumentNumbers(unit);
  // An item that repeats a document's number has its name too; the number says it better.
  const told = startsOf(doubled);
  const named = checkIdentities(unit).filter(({ path }) => !told.has(JSON.stringify(path)));
  return [...UNIT_CHECKS.flatMap((check) => check(unit)), ...named, ...doubled];
}

/**
 * The same of data with stand-ins: what is found in an item that has none itself. Of a unit or a period that is not
 * known nothing can be said, and of days only where all can be read.
 */
export function checkBeside(unit: UnitYear, faults: readonly Finding[]): readonly Finding[] {
  if (faults.some(({ path }) => path[0] === 'unit' || path[0] === 'period')) return [];
  const faulty = startsOf(faults, 2);
  const lacksDay = faults.some(({ code }) => code.startsWith('date-'));
  return checkModel(unit).filter(({ code, path, args }) => {
    // A sentence about a stand-in.
    if (Object.values(args).some((arg) => typeof arg === 'string' && arg.includes(DOTS))) return false;
    if (lacksDay && /^(?:date|document|report|goal)-/.test(code)) return false;
    return path.length < 2 || !faulty.has(JSON.stringify(path.slice(0, 2)));
  });
}

/** The beginnings of the findings' paths, of up to so many steps. */
function startsOf(findings: readonly Finding[], most = Number.POSITIVE_INFINITY): ReadonlySet<string> {
  const lengths = ({ path }: Finding): readonly number[] => [...Array(Math.min(most, path.length) + 1).keys()];
  return new Set(
    findings.flatMap((finding) => lengths(finding).map((length) => JSON.stringify(finding.path.slice(0, length)))),
  );
}
