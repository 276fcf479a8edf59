import { expect, test } from 'vitest';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { withoutBlanks } from '../../src/model/withoutBlanks.js';

const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(withoutBlanks(unitYearSchema, value)));

test('a key left blank is a key not given, at any depth', () => {
  expect(
    kept({
      unit: null,
      report: { number: null, issuer: { name: 'Ban Tuyên giáo', parent: null } },
      conferences: [{ form: 'hội nghị', count: null, attendance: { each: null } }],
    }),
  ).toEqual({ report: { issuer: { name: 'Ban Tuyên giáo' } }, conferences: [{ form: 'hội nghị', attendance: {} }] });
});

test('a blank item stays: it is an error with its own place', () => {
  expect(kept({ limitations: ['một', null], conferences: [null] })).toEqual({
    limitations: ['một', null],
    conferences: [null],
  });
});

test('an unknown key stays, blank or not', () => {
  expect(kept({ nosuch: null, report: { nosuch: null } })).toEqual({ nosuch: null, report: { nosuch: null } });
});

test('what has another shape stays', () => {
  expect(kept({ unit: [null], conferences: 'hội nghị' })).toEqual({ unit: [null], conferences: 'hội nghị' });
});
