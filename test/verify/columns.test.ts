import { expect, test } from 'vitest';
import type { Passage } from '../../src/readers/readDocument.js';
import { countedIn, documentOf, subjectOf, withoutControls, writtenAndRead } from './subjects.js';

const { report, verify } = subjectOf('bentre, state');
const HEAD = 'So với kế hoạch';

/** The table's rows with the cells of two columns in each other's place, from a row on. */
function exchanged(passages: readonly Passage[], from: 'with the head' | 'below the head'): readonly Passage[] {
  const rows = new Map<number, Passage[]>();
  for (const passage of passages)
    if (passage.row != null) rows.set(passage.row, [...(rows.get(passage.row) ?? []), passage]);
  const head = [...rows.values()].find((row) => row.some(({ text }) => text.trim() === HEAD)) ?? [];
  const at = head.findIndex(({ text }) => text.trim() === HEAD);
  const moved = new Map<Passage, Passage>();
  for (const row of rows.values()) {
    const [one, other] = [row[at - 1], row[at]];
    if (row.length !== head.length || one === undefined || other === undefined) continue;
    if (row === head && from === 'below the head') continue;
    moved.set(one, { ...one, text: other.text, controls: other.controls });
    moved.set(other, { ...other, text: one.text, controls: one.controls });
  }
  return passages.map((passage) => moved.get(passage) ?? passage);
}

test.each(['docx', 'html', 'md', 'txt'] as const)(
  '%s: a column that was moved with its head is true',
  async (format) => {
    const document = await writtenAndRead(report, format);
    for (const { passages } of [document, withoutControls(document)]) {
      expect(countedIn(verify(documentOf(exchanged(passages, 'with the head'))))).toEqual([]);
      expect(countedIn(verify(documentOf(exchanged(passages, 'below the head')))).length).toBeGreaterThanOrEqual(3);
    }
  },
);
