import { expect, test } from 'vitest';
import type { Passage } from '../../src/readers/readDocument.js';
import { countedIn, documentOf, SUBJECTS, type Subject } from './subjects.js';

/** Cells that hold a number and nothing else, of the same row and the rows beside it. */
interface Pair {
  readonly subject: Subject;
  readonly one: Passage;
  readonly other: Passage;
}

const PAIRS = SUBJECTS.filter(({ name }) => name.endsWith('party')).flatMap((subject) => {
  const numbers = subject.passages.filter(({ place, text }) => place.region === 'table' && /^[\d.,]+%?$/.test(text));
  return numbers.flatMap((one) =>
    numbers.filter((other) => other.text !== one.text && isNear(one, other)).map((other) => ({ subject, one, other })),
  );
});

function isNear({ row: one }: Passage, { row: other }: Passage): boolean {
  return one != null && other != null && Math.abs(one - other) <= 1;
}

/** What is found in the row of a cell that says something else, and has lost its controls. */
function foundIn({ subject: { passages, verify } }: Pair, cell: Passage, said: string): readonly string[] {
  const row = passages
    .filter((one) => one.row === cell.row)
    .map((one) => (one === cell ? { ...one, text: said } : one));
  return countedIn(verify(documentOf(row.map((one) => ({ ...one, controls: [] })))));
}

test('the number of a neighbouring cell, typed into a cell, is found', () => {
  expect(PAIRS.length).toBeGreaterThan(200);
  const lost = PAIRS.filter((pair) => foundIn(pair, pair.one, pair.other.text).length === 0);
  expect(lost.map(({ subject, one, other }) => `${subject.name}: ${one.text} → ${other.text}`)).toEqual([]);
});
