import { expect, test } from 'vitest';
import { renamedFigures } from '../../src/verify/renamedFigures.js';
import { reportOf } from '../support/buildRaw.js';
import { rawProvince } from '../support/provinces.js';
import type { Raw, RawPath } from '../support/raw.js';
import { withValue } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { documentOf, subject } from './subjects.js';

const OLD = rawProvince('binhphuoc');

function renamed(now: Raw): readonly (readonly [string, string])[] {
  const { passages } = subject('old', reportOf(OLD), summaryOf(OLD));
  return [...renamedFigures(reportOf(now), summaryOf(now), documentOf(passages))];
}

test('nothing is renamed where the data are the same', () => {
  expect(renamed(OLD)).toEqual([]);
});

test('the giver of a plan was corrected', () => {
  const giver: RawPath = ['participants', 'voluntary', 'plan', 0, 'giver'];
  const plan = (by: string, what: string): string => `participants.voluntary.plan.${by}.${what}`;
  expect(renamed(withValue(OLD, giver, 'HĐND tỉnh'))).toEqual(
    ['percent', 'year', 'gap'].map((what) => [plan('bhxh-viet-nam', what), plan('hdnd-tinh', what)]),
  );
});

test('a value that was taken out is not another', () => {
  expect(renamed(withValue(OLD, ['participants', 'voluntary'], undefined))).toEqual([]);
});
