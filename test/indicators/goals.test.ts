import { expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

/** "status aim gap unit" of each milestone. The report is of a year that ends with 30/9/2019. */
function standings(about: string, current: RawMap | null, ...milestones: readonly RawMap[]): readonly string[] {
  const goals = [{ about, ...(current && { current }), sets: [{ decidedBy: 'Tỉnh ủy', milestones }] }];
  const [goal] = summaryOf(unitYear({ participants: { voluntary: { value: '5' } }, goals })).goals;
  return (goal?.sets ?? []).flatMap((set) =>
    set.milestones.map(({ status, aim, gap, gapUnit }) => {
      const unit = typeof gapUnit === 'object' ? gapUnit?.text : gapUnit;
      return [status ?? 'nothing', aim, gap?.text, unit]
        .filter((part) => part !== undefined && part !== null)
        .join(' ');
    }),
  );
}

const now = (value: string, more: RawMap = {}): RawMap => ({ value, asOf: '2019-09-30', ...more });

test.each<[string, RawMap | null, readonly RawMap[], readonly string[]]>([
  ['người tham gia', now('8'), [{ year: '2020', value: '10' }], ['in-progress at-least 02']],
  ['người tham gia', now('8'), [{ year: '2020', value: '8' }], ['met at-least']],
  ['người tham gia', now('8'), [{ year: '2018', value: '10' }], ['missed at-least 02']],
  ['dân số tham gia', now('85%'), [{ year: '2020', value: '90%' }], ['in-progress at-least 5 điểm phần trăm']],
  // What a milestone says in words of its own decides which way is better.
  ['đơn vị', now('8'), [{ year: '2020', value: '5', about: 'nợ đóng' }], ['in-progress at-most 03']],
  ['đơn vị nợ đóng', now('8'), [{ year: '2020', value: '5' }], ['in-progress at-most 03']],
  // Counted in what the milestone says, also where the number of today does not say it.
  ['tham gia', now('8'), [{ year: '2020', value: '10', unit: 'hộ' }], ['in-progress at-least 02 hộ']],
  ['tham gia', now('8', { unit: 'hộ' }), [{ year: '2020', value: '10', unit: 'hộ' }], ['in-progress at-least 02 hộ']],
  ['tham gia', now('8', { unit: 'hộ' }), [{ year: '2020', value: '10' }], ['in-progress at-least 02 hộ']],
  ['tham gia', now('8', { unit: 'hộ' }), [{ year: '2020', value: '10', unit: 'xã' }], ['undecidable at-least']],
  ['tham gia', now('85%'), [{ year: '2020', value: '10' }], ['undecidable at-least']],
  // Of nothing, nothing is said before the day has come.
  ['tham gia', null, [{ year: '2020', value: '10' }], ['nothing at-least']],
  ['tham gia', null, [{ year: '2019', value: '10' }], ['nothing at-least']],
  ['tham gia', null, [{ year: '9/2019', value: '10' }], ['undecidable at-least']],
])('%s, %j, against %j: %j', (about, current, milestones, expected) => {
  expect(standings(about, current, ...milestones)).toEqual(expected);
});

test('one milestone that is written as a ceiling makes the others ceilings', () => {
  const milestones = [
    { year: '2020', value: 'không quá 5' },
    { year: '2021', value: '4' },
  ];
  expect(standings('đơn vị', now('6'), ...milestones)).toEqual(['in-progress at-most 01', 'in-progress at-most 02']);
});

test('a rate says that it is one where the words of the goal do not', () => {
  const of = (about: string, ...milestones: readonly RawMap[]) => {
    const goals = [{ about, current: now('85%'), sets: [{ milestones }] }];
    const [goal] = summaryOf(unitYear({ goals })).goals;
    return [goal?.current?.rateUnsaid, ...(goal?.sets ?? []).flatMap((set) => [set.rateUnsaid, set.worded])];
  };
  const rate = { year: '2020', value: '90%' };
  expect(of('dân số tham gia', rate)).toEqual([true, true, false]);
  expect(of('tỷ lệ dân số tham gia', rate)).toEqual([false, false, false]);
  expect(of('Tỉ lệ dân số tham gia', rate)).toEqual([false, false, false]);
  expect(of('tỷ lệ dân số', { ...rate, about: 'tham gia' })).toEqual([false, false, true]);
  expect(of('dân số', { ...rate, about: 'tham gia' }, rate)).toEqual([true, true, false]);
  expect(of('dân số', rate, { year: '2021', value: '10' })).toEqual([true, false, false]);
});
