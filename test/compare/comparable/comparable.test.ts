import { expect, test } from 'vitest';
import { besideIn } from '../../../src/compare/against/besideIn.js';
import { comparable } from '../../../src/compare/comparable/comparable.js';
import { reasonWordsVi } from '../../../src/compare/comparable/reasonWords.vi.js';
import { sideFigures } from '../../../src/compare/sideFigures.js';
import type { RawMap } from '../../support/raw.js';
import { compared, inYear } from '../sides.js';

const voluntary = (value: string, more: RawMap = {}): RawMap => ({ participants: { voluntary: { value, ...more } } });
const rate = (percent: string, of = 'dân số'): RawMap => ({
  participants: { rates: [{ id: 'a', label: 'Tỷ lệ tham gia', percent, of }] },
});
const held = (more: RawMap): RawMap => ({
  conferences: [{ id: 'a', form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '5', ...more }],
});
const goal = (now: string | null): RawMap => ({
  goals: [
    {
      about: 'dân số tham gia BHYT',
      ...(now !== null && { current: { value: now } }),
      sets: [{ milestones: [{ year: '2025', value: '95%' }] }],
    },
  ],
});
const ratio = (value: string): RawMap => ({ ratios: [{ id: 'a', value, unit: 'xã', state: 'có đại lý' }] });

/** What stands in the way, with the side that it is of; both ways round. */
function obstacle(older: RawMap, newer: RawMap): readonly string[] {
  const [[one], [other]] = [sideFigures([inYear(2018, older)], 'older'), sideFigures([inYear(2019, newer)], 'newer')];
  if (one === undefined || other === undefined) throw new Error('no figure');
  return [comparable(one, other), comparable(other, one)].map((found) =>
    found === null
      ? '–'
      : [found.type, ...('side' in found ? [found.side] : 'lost' in found ? [found.lost] : [])].join(' '),
  );
}

test.each<[RawMap, RawMap, readonly string[]]>([
  [voluntary('5'), voluntary('7'), ['–', '–']],
  [goal(null), goal('90%'), ['no-value older', 'no-value newer']],
  [goal(null), goal(null), ['no-value both', 'no-value both']],
  [voluntary('5'), voluntary('7', { unit: 'thẻ' }), ['unit', 'unit']],
  [rate('90%'), rate('91%', 'hộ nghèo'), ['of', 'of']],
  [ratio('9/11'), ratio('10/11'), ['–', '–']],
  // What only one of the two says may well be so for both.
  [voluntary('5'), { participants: { scope: 'toàn tỉnh', voluntary: { value: '7' } } }, ['–', '–']],
  [
    { participants: { scope: 'toàn tỉnh', voluntary: { value: '5' } } },
    { participants: { scope: 'khu vực tư', voluntary: { value: '7' } } },
    ['area', 'area'],
  ],
  // What is collected is of a period; a number beside it may be of a day.
  [
    { facts: [{ id: 'thu', label: 'Tổng số thu', value: '4 tỷ đồng' }] },
    { finances: [{ id: 'thu', label: 'Tổng số thu', value: '5 tỷ đồng' }] },
    ['length', 'length'],
  ],
  // Days of figures: each of its own year, of one day, and the wrong way round.
  [voluntary('5', { asOf: '2018-06-30' }), voluntary('7', { asOf: '2019-06-30' }), ['–', '–']],
  [voluntary('5', { asOf: '2018-12-31' }), voluntary('7', { asOf: '2018-12-31' }), ['same-day', 'same-day']],
  [voluntary('5', { asOf: '2018-12-31' }), voluntary('7', { asOf: '2018-06-30' }), ['day-order', 'day-order']],
  // Spans: as long as each other, longer, and with days in common.
  [held({}), held({}), ['–', '–']],
  [held({ from: '2018-01', to: '2018-06' }), held({ from: '2019-07', to: '2019-12' }), ['–', '–']],
  [held({ from: '2018-01', to: '2018-06' }), held({}), ['length', 'length']],
  [held({ from: '2018-01', to: '2018-12' }), held({ from: '2018-12', to: '2019-11' }), ['overlap', 'overlap']],
])('%j against %j: %j', (older, newer, expected) => {
  expect(obstacle(older, newer)).toEqual(expected);
});

test('what each figure is set beside, by its name, whatever the other lines of its file call it', () => {
  const older = inYear(2018, { ...voluntary('1900'), ...held({ from: '2018-01', to: '2018-06' }) });
  const newer = inYear(2019, {
    participants: {
      voluntary: { value: '2983' },
      groups: [{ id: 'moi', label: 'Số người tham gia BHXH tự nguyện', value: '2983' }],
    },
    ...held({}),
    facts: [{ id: 'xa', label: 'Số xã', value: '5' }],
  });
  const said = { period: 'năm 2018', text: '1.900', comparable: true, reason: null };
  expect(Object.fromEntries(besideIn(compared([older], [newer]), reasonWordsVi))).toEqual({
    'conferences.a.count': {
      period: 'năm 2018',
      text: '05',
      comparable: false,
      reason: 'đây là số phát sinh trong hai khoảng thời gian dài ngắn khác nhau',
    },
    'participants.voluntary': said,
    'participants.groups.moi': said,
  });
});
