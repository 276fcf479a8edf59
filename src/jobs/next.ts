import type { FindingCode } from '../diagnostics/finding.js';
import { hasError } from '../diagnostics/hasError.js';
import { type LocatedFinding, locateAll } from '../diagnostics/locatedFinding.js';
import { validate } from '../model/validate.js';
import { nextYear } from '../next/nextYear.js';
import type { Dataset } from '../source/dataset.js';
import { readDataset } from '../source/readDataset.js';
import { yamlOf } from '../source/yamlOf.js';
import { checkUnitYear, datasetOf } from './steps/checkUnitYear.js';
import { type Data, dataOf, type Given } from './steps/input.js';

/** A unit that will be no more when next year's figures are counted. */
const GONE: ReadonlySet<FindingCode> = new Set(['unit-ended', 'unit-ended-before']);

/** The outcome of `next`. */
export interface Next {
  /** The text of the data file; null where this year's data have errors, or what came of them would not be read again. */
  readonly text: string | null;
  /** The year that this year's period ends in, and the next; null where the period stays, as that of a plan without results does. */
  readonly years: readonly [now: number, next: number] | null;
  /** How many places there are to fill in. */
  readonly missing: number;
  /** What came of the data would not be read again. */
  readonly broken: boolean;
  /** Of this year's data, and what of them cannot just go on; where what came of them is broken, the errors of that as well. */
  readonly findings: readonly LocatedFinding[];
}

/**
 * Next year's data file from this year's: comments, quotes and order stay, numbers become blanks with this year's beside
 * them. An object is written as a file first.
 *
 * @throws TypeError for data of another type
 */
export function next(data: Given<Data>): Next {
  const input = dataOf(data);
  const { dataset, unit, findings } = checkUnitYear(input);
  const located = locateAll(dataset, findings);
  const none = { text: null, years: null, missing: 0, broken: false, findings: located };
  if (unit === null || hasError(findings)) return none;
  // What was counted in registers is in no line of the file, and will be counted anew.
  const file = datasetOf(input).dataset;
  const typed = asFile(file);
  const { text, year, findings: kept } = nextYear(typed, validate(typed.value, typed.isPlain).unit ?? unit);
  const years = year === null ? null : ([unit.period.to.year, year] as const);
  const again = checkUnitYear({ ...input, data: text });
  const found = locateAll(again.dataset, again.findings);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...none, years, broken: true, findings: [...located, ...errors] };
  const missing = found.filter(({ severity }) => severity === 'missing').length;
  const gone = again.findings.filter(({ code }) => GONE.has(code) && !findings.some((one) => one.code === code));
  return {
    ...none,
    text,
    years,
    missing,
    findings: [...located, ...locateAll(file, kept), ...locateAll(again.dataset, gone)],
  };
}

function asFile(dataset: Dataset): Dataset {
  return dataset.hasLines ? dataset : readDataset(dataset.file, yamlOf(dataset.value)).dataset;
}
