import { expect, test } from 'vitest';
import { loadUnitYear } from '../../src/jobs/steps/loadUnitYear.js';
import { fixtureBytes } from '../support/fixtures.js';
import { formulaFaults } from '../support/formulaFaults.js';
import { fullUnitYear } from '../support/fullUnitYear.js';
import { PROVINCES, rawProvince } from '../support/provinces.js';
import { summaryOf } from '../support/summaryOf.js';
import { withoutErrors } from '../support/withoutErrors.js';

test.each(['every-key', 'media-totals', 'minimal'])('%s: every derived figure is what its formula comes to', (name) => {
  const { summary } = loadUnitYear({ name, data: fixtureBytes(name) });
  expect(summary).not.toBeNull();
  expect(formulaFaults(summary)).toEqual([]);
});

test.each(PROVINCES)('data/%s.yaml: every derived figure is what its formula comes to', (name) => {
  expect(formulaFaults(summaryOf(rawProvince(name)))).toEqual([]);
});

test('every key of the schema: every derived figure is what its formula comes to', () => {
  expect(formulaFaults(summaryOf(withoutErrors(fullUnitYear())))).toEqual([]);
});
