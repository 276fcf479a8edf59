import { expect, test } from 'vitest';
import { type Choosable, chooseRows } from '../../src/compare/chooseRows.js';
import type { TrendRow } from '../../src/compare/trend/trendRow.js';
import { rowsOf, year } from './trend/madeUp.js';

const TRAITS = ({ id, last }: TrendRow): Choosable => ({ id, group: last.indicator.group, hasTargets: false });

const ROWS = rowsOf([
  year(
    2019,
    `participants:
  voluntary: { value: 5 }
  groups: [{ id: a, label: nhóm A, value: 1 }, { id: ab, label: nhóm AB, value: 2 }]
finances: [{ id: thu, label: Tổng số thu, value: 5 tỷ đồng }]`,
  ),
]);
const [VOLUNTARY, A, AB, INCOME] = [
  'participants.voluntary',
  'participants.groups.a',
  'participants.groups.ab',
  'finances.thu',
];

test.each([
  [[], [VOLUNTARY, A, AB, INCOME]],
  [[VOLUNTARY], [VOLUNTARY]],
  // A name with all below it; a whole name is not the beginning of another.
  [['participants.groups'], [A, AB]],
  [[A], [A]],
  // No name as a whole: how names begin.
  [['participants.g'], [A, AB]],
  // In the order of the rows, each once.
  [
    [INCOME, A, 'participants.groups'],
    [A, AB, INCOME],
  ],
])('%j', (asked, expected) => {
  const { rows, unknown } = chooseRows(ROWS, asked, TRAITS);
  expect(rows?.map(({ id }) => id)).toEqual(expected);
  expect(unknown).toBeNull();
});

test.each([
  // Of two parts like the beginnings of names, and a whole name.
  ['participants.voluntari', [VOLUNTARY]],
  ['participants.group', null],
  ['participants.grups', ['participants.groups', A]],
  ['participants.grups.ab', [AB]],
  ['finance.thu', [INCOME]],
  ['xyz', []],
])('%s is none: what was most likely meant', (asked, nearest) => {
  const { rows, unknown } = chooseRows(ROWS, [VOLUNTARY, asked], TRAITS);
  expect(rows === null ? unknown : null).toEqual(
    nearest === null ? null : { id: asked, nearest, known: [VOLUNTARY, 'participants.groups', INCOME] },
  );
});

test('of very many names, how the first ten begin', () => {
  const facts = Array.from({ length: 12 }, (_, index) => `{ id: f${index}, label: việc ${index}, value: 1 }`);
  const { unknown } = chooseRows(rowsOf([year(2019, `facts: [${facts.join(', ')}]`)]), ['xyz'], TRAITS);
  expect(unknown?.known).toEqual(Array.from({ length: 10 }, (_, index) => `facts.f${index}`));
});

test('what lies below a name is meant before what merely begins like it', () => {
  const rows = ['rates.bhyt.percent', 'rates.bhyt-hoc-sinh.percent'];
  const traits = (id: string): Choosable => ({ id, group: 'rates', hasTargets: false });
  expect(chooseRows(rows, ['rates.bhyt'], traits).rows).toEqual(['rates.bhyt.percent']);
  expect(chooseRows(rows, ['rates.bhyt-'], traits).rows).toEqual(['rates.bhyt-hoc-sinh.percent']);
});
