import { type Summary, summarise } from '../../src/indicators/summarise.js';
import { validate } from '../../src/model/validate.js';
import type { Raw } from './raw.js';

/** The figures of data that must be free of errors. */
export function summaryOf(raw: Raw): Summary {
  const { unit, findings } = validate(raw, () => false);
  if (unit === null) throw new Error(`no model: ${JSON.stringify(findings)}`);
  return summarise(unit);
}
