import { type Summary, summarise } from '../../src/indicators/summarise.js';
import type { Raw } from './raw.js';
import { validated } from './validated.js';

/** The figures of data that must be free of errors. */
export function summaryOf(raw: Raw): Summary {
  const { unit, findings } = validated(raw);
  if (unit === null) throw new Error(`no model: ${JSON.stringify(findings)}`);
  return summarise(unit);
}
