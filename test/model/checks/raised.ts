import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../../src/diagnostics/finding.js';
import type { UnitYear } from '../../../src/model/schema/unitYear.js';
import { validate } from '../../../src/model/validate.js';
import type { RawMap } from '../../support/raw.js';
import { unitYear } from '../../support/unitYear.js';

/** One line of the manual: what the data say, the data, and what a check finds in them. */
export type Case = readonly [says: string, yaml: string, raises: readonly string[]];

export function testCases(check: (unit: UnitYear) => readonly Finding[], cases: readonly Case[]): void {
  test.each(cases)('%s: %s', (_, yaml, raises) => {
    expect(raised(check, yaml)).toEqual(raises);
  });
}

/** What one check finds in a file that says this besides the least: "code path", in the order found. */
export function raised(check: (unit: UnitYear) => readonly Finding[], yaml: string): readonly string[] {
  return findingsIn(check, yaml).map(({ code, path }) => `${code} ${path.join('.')}`);
}

export function findingsIn(check: (unit: UnitYear) => readonly Finding[], yaml: string): readonly Finding[] {
  const { unit, findings } = validate(unitYear(parse(yaml, { schema: 'failsafe' }) as RawMap), () => false);
  if (unit === null) throw new Error(`no model: ${JSON.stringify(findings)}`);
  return check(unit);
}
