import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { buildFixture } from '../support/fixtures.js';
import { treeFaults } from '../support/treeFaults.js';

/** Fifteen pieces of reports and articles of invented units, written with data/README.md alone. */
const NAMES = readdirSync(new URL('../fixtures/pieces/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));

function built(name: string) {
  const { report, findings } = buildFixture(`pieces/${name}`, 'state', undefined, { unprinted: true });
  if (report === null) throw new Error(JSON.stringify(findings.map(({ code, path }) => [code, path])));
  return { report, told: findings.filter(({ code }) => severityOf(code) !== 'note').map(({ code }) => code) };
}

describe.each(NAMES)('%s', (name) => {
  test('is built without a warning, and all of it is printed', () => {
    const { report, told } = built(name);
    expect({ told, faults: treeFaults(report) }).toEqual({ told: [], faults: [] });
  });
});

test('of their numbers nearly all have a home of their own', () => {
  const numbers = NAMES.flatMap((name) => built(name).report.figures).filter(
    ({ kind, origin }) => origin.type === 'given' && !['date', 'document', 'wording'].includes(kind),
  );
  const homeless = numbers.filter(({ id }) => id.startsWith('facts.')).map(({ id, text }) => `${id}: ${text}`);
  expect(numbers).toHaveLength(259);
  // What a unit does for people beside telling them, a count of those of which all are insured, and what is expected of the year's end.
  expect(homeless.sort()).toEqual([
    'facts.chi-hoi: 24',
    'facts.dung-han: 99,8%',
    'facts.ho-so: 4.310',
    'facts.uoc-nam: 82.000',
    'facts.vssid: 186.000',
  ]);
});
