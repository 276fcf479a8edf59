import { expect, test } from 'vitest';
import type { Control, Passage } from '../../src/readers/readDocument.js';
import { isMany } from '../support/runs.js';
import { countedIn, documentOf, SUBJECTS, type Subject, subjectOf } from './subjects.js';

/** A figure in a table, and one of another place there. */
interface Pair {
  readonly subject: Subject;
  readonly one: Placed;
  readonly other: Placed;
}

interface Placed {
  readonly cell: Passage;
  readonly control: Control;
  readonly text: string;
}

/** Exact numbers with what belongs to them; a year is typed by hand too often to count. */
const NUMBER = /^(?!20\d\d$)[\d.,]+(?:%| (?:tỷ|triệu) đồng)?$/;

const PAIRS = SUBJECTS.filter(({ name }) => name.endsWith('party')).flatMap((subject) => {
  const placed = subject.passages.flatMap((cell) =>
    cell.place.region !== 'table'
      ? []
      : cell.controls.map((control) => ({ cell, control, text: cell.text.slice(control.start, control.end) })),
  );
  const numbers = placed.filter(({ text }) => NUMBER.test(text));
  return numbers.flatMap((one) =>
    numbers.filter((other) => other.text !== one.text && isNear(one, other)).map((other) => ({ subject, one, other })),
  );
});

function isNear({ cell: { row: one } }: Placed, { cell: { row: other } }: Placed): boolean {
  return one != null && other != null && Math.abs(one - other) <= 2;
}

/** Whether the other figure, typed in place of the one, is found in a row without controls. */
function isFound({ subject: { passages, verify }, one: { cell, control }, other }: Pair): boolean {
  const text = cell.text.slice(0, control.start) + other.text + cell.text.slice(control.end);
  const row = passages
    .filter((each) => each.row === cell.row)
    .map((each) => (each === cell ? { ...each, text } : each));
  return countedIn(verify(documentOf(row.map((each) => ({ ...each, controls: [] }))))).length > 0;
}

test('a figure of another cell, of the same row or one near it, typed into a cell, is found', () => {
  expect(PAIRS.length).toBeGreaterThan(500);
  const asked = isMany ? PAIRS : PAIRS.filter((_, at) => at % 4 === 0);
  const lost = asked.filter((pair) => !isFound(pair));
  expect(
    lost.map(({ subject, one, other }) => `${subject.name}: ${one.control.id} ${one.text} → ${other.text}`),
  ).toEqual([]);
});

test('what stands in the words of its own row is no rest of another row', () => {
  const { passages, verify } = subjectOf('every-key, party');
  const cells = passages.map((cell) => ({
    ...cell,
    text: cell.text.replace('Vượt hơn 30 tỷ', 'Vượt hơn 20 tỷ'),
    controls: [],
  }));
  const row = cells.find(({ text }) => text.startsWith('Vượt hơn 20 tỷ'))?.row;
  expect(countedIn(verify(documentOf(cells.filter((cell) => cell.row === row))))).toEqual([
    'close hơn 20 tỷ đồng ≠ finances.thu.plan.hdnd-tinh.excess',
  ]);
});
