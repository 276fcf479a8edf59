import { expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

const listOf = (rows: readonly RawMap[], more: RawMap = {}) => {
  const places = [
    {
      id: 'p',
      label: 'Số người tham gia BHYT',
      ...more,
      rows: rows.map((row, at) => ({ name: `huyện ${at}`, ...row })),
    },
  ];
  const [list] = summaryOf(unitYear({ places })).places;
  if (list === undefined) throw new Error('no places');
  return list;
};

/** Words of the data, or ours. */
const said = (word: unknown) => (typeof word === 'object' && word !== null && 'text' in word ? word.text : word);

test.each<[string, readonly RawMap[], string]>([
  ['values', [{ value: '5' }], 'value'],
  ['plans without values', [{ plan: '5' }], 'plan verdict'],
  ['values and plans', [{ value: '4', plan: '5' }], 'plan value percent verdict'],
  ['rates have no share of their target', [{ value: '90%', plan: '95%' }], 'plan value verdict'],
  ['a published share', [{ percent: '90%' }], 'percent verdict'],
  ['ranks', [{ rank: '1' }], 'rank'],
  ['days', [{ date: '2019-05-01' }], 'date'],
  ['a state', [{ value: '5', state: 'đã có nghị quyết' }], 'value note'],
  ['a day of its own', [{ value: '5', asOf: '2019-05-01' }], 'value note'],
  ['another source', [{ value: '5', otherSources: [{ source: 'Sở Y tế', value: '6' }] }], 'value note'],
  ['an estimate is said beside its value', [{ value: '5', estimate: 'true' }], 'value'],
  ['a name alone', [{ value: '5' }, {}], 'value note'],
])('the columns of a table: %s', (_name, rows, expected) => {
  const { columns } = listOf(rows);
  expect(
    Object.entries(columns)
      .flatMap(([name, is]) => (is ? [name] : []))
      .join(' '),
  ).toBe(expected);
});

test('more than three places with something to compare stand in a table, others in a sentence', () => {
  const isTable = (count: number, row: RawMap) => listOf(Array.from({ length: count }, () => row)).isTable;
  expect([3, 4].map((count) => isTable(count, { value: '5' }))).toEqual([false, true]);
  expect([3, 4].map((count) => isTable(count, { percent: '90%' }))).toEqual([false, true]);
  expect([3, 4].map((count) => isTable(count, { rank: '1' }))).toEqual([false, true]);
  expect([3, 4].map((count) => isTable(count, { date: '2019-05-01' }))).toEqual([false, false]);
});

test.each<[RawMap, RawMap, string | null]>([
  [{ value: '5' }, {}, 'người'],
  [{ value: '5' }, { unit: 'thẻ' }, 'thẻ'],
  [{ value: '90%' }, {}, null],
  [{ value: '5 tỷ đồng' }, {}, null],
  [{ plan: '5' }, { unit: 'thẻ' }, 'thẻ'],
  [{ percent: '90%' }, { unit: 'thẻ' }, null],
  [{ rank: '1' }, {}, null],
  // Of a number that is still to come nobody knows what it is, unless the data say so.
  [{ value: null as unknown as string }, {}, null],
  [{ value: null as unknown as string }, { unit: 'thẻ' }, 'thẻ'],
])('%j in a list with %j is counted in %s', (row, list, unit) => {
  const found = listOf([row], list);
  expect([said(found.unit), said(found.rows[0]?.unit)]).toEqual([unit, unit]);
});

test('a place of which nothing is known but its name is silent; its targets are its own', () => {
  const rows = [
    {},
    { value: '5' },
    { rank: '1' },
    { state: 'x' },
    { date: '2019' },
    { percent: '9%' },
    { value: '4', plan: '5' },
  ];
  const list = listOf(rows);
  expect(list.rows.map(({ isSilent }) => isSilent)).toEqual([true, ...Array(6).fill(false)]);
  expect(list.rows.map(({ targets }) => targets.map(({ id, status }) => `${id} ${status}`).join())).toEqual([
    ...Array(5).fill(''),
    'places.p.rows.huyen-5 missed',
    'places.p.rows.huyen-6 missed',
  ]);
  expect([said(list.called), said(list.planName), said(list.giver), said(list.year)]).toEqual([
    'địa phương',
    'kế hoạch',
    null,
    null,
  ]);
});

test('how the places came out is counted in what they are called', () => {
  const rows = [
    { value: '5', plan: '5' },
    { value: '4', plan: '5' },
  ];
  expect(listOf(rows).tally?.all).toMatchObject({ text: '02', unit: 'địa phương', id: 'places.p.all' });
  expect(listOf(rows, { called: 'huyện' }).tally?.all.unit).toBe('huyện');
  expect(said(listOf([{ value: '90%', plan: '95%' }]).planName)).toBe('chỉ tiêu');
});

test.each<[RawMap, string]>([
  [{ value: '92%', plan: '95%' }, 'missed 3'],
  [{ value: '92%', plan: '95%', shortfall: '2,9%' }, 'missed 2,9'],
  [{ value: 'ước 92%', plan: '95%', shortfall: 'gần 3' }, 'missed gần 3'],
  [{ value: 'khoảng 92%', plan: '92%', excess: '0,4%' }, 'exceeded 0,4'],
  [{ value: '92%', shortfall: '3' }, 'missed 3'],
  [{ value: '92%', excess: '10' }, 'exceeded 10'],
])('of the rate of a place the published distance stays, in points: %j', (row, expected) => {
  const [target] = listOf([row]).rows[0]?.targets ?? [];
  expect([target?.kind, `${target?.status} ${target?.gap?.text}`, target?.gapUnit]).toEqual([
    'rate',
    expected,
    'điểm phần trăm',
  ]);
});

test('a share alone of the rate of a place is one of its plan', () => {
  const [target] = listOf([{ value: '92%', percent: '104%' }]).rows[0]?.targets ?? [];
  expect([target?.kind, target?.status, target?.percent?.text]).toEqual(['plan', 'exceeded', '104%']);
});
