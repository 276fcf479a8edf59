import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build, refresh, WRITERS } from '../../src/index.js';
import type { Passage } from '../../src/readers/readDocument.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { refreshWordFile } from '../../src/refresh/refreshWordFile.js';
import { saysSource } from '../../src/report/vietnamese/sourceWords.js';
import { expectDocument } from '../readers/expectDocument.js';
import { control, paragraph, run, wordFile } from '../readers/wordFile.js';

const DATA = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url), 'utf8');

async function built(data: string): Promise<Uint8Array> {
  const { report } = build({ name: 'a.yaml', data }, { sources: true });
  if (report === null) throw new Error('not built');
  return WRITERS.docx.write(report);
}

const read = (bytes: Uint8Array): readonly Passage[] => expectDocument(readWordFile(bytes)).passages;
const sourcesIn = (bytes: Uint8Array): readonly string[] =>
  read(bytes).flatMap(({ text, row }) => (row !== undefined && saysSource(text) ? [text] : []));

describe('the lines that the appendix on sources names are those of the data as they are now', () => {
  // Two lines at the top, one within, and one taken out.
  const moved = `# a\n# b\n${DATA.replace('\nmedia:', '\n# c\nmedia:').replace(/^ +note: .*\n/mu, '')}`;

  test.each([false, true])('tracked: %s', async (track) => {
    const bytes = await built(DATA);
    const outcome = refresh(bytes, { name: 'a.yaml', data: moved }, { track });
    if (outcome.bytes === null) throw new Error('not refreshed');
    expect(sourcesIn(outcome.bytes)).toEqual(sourcesIn(await built(moved)));
    expect(sourcesIn(outcome.bytes)).not.toEqual(sourcesIn(bytes));
    expect(outcome.lines).toEqual({ changed: sourcesIn(bytes).length, left: 0 });
    const isOther = (text: string): boolean => !saysSource(text);
    const others = (from: Uint8Array): readonly string[] =>
      read(from)
        .map(({ text }) => text)
        .filter(isOther);
    expect(others(outcome.bytes)).toEqual(others(bytes));
    const again = refresh(outcome.bytes, { name: 'a.yaml', data: moved }, { track });
    expect(again.bytes).toBe(outcome.bytes);
  });
});

const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

function refreshedRow(source: string, lists: readonly string[]) {
  const bytes = wordFile({ body: `<w:tbl>${row(paragraph(control('a.b', run('12'))), source)}</w:tbl>` });
  const present = { texts: new Map([['a.b', ['12']]]), lines: new Map([['a.b', lists]]) };
  const outcome = refreshWordFile(bytes, present, null);
  if ('code' in outcome) throw new Error(outcome.code);
  return { text: read(outcome.bytes)[1]?.text, lines: outcome.lines, isSame: outcome.bytes === bytes };
}

test.each([
  ['as built', paragraph(run('Dòng 3, công bố')), ['14'], 'Dòng 14, công bố'],
  ['in pieces', paragraph(run('Dò'), run('ng 3'), run(', 4'), run(', công bố')), ['3, 5'], 'Dòng 3, 5, công bố'],
  [
    'two lists',
    paragraph(run('Đếm trong a.csv, dòng 3, b.csv, dòng 7')),
    ['3', '8'],
    'Đếm trong a.csv, dòng 3, b.csv, dòng 8',
  ],
  [
    'behind a formula',
    paragraph(run('Tính toán: '), control('c.d', run('12')), run(' × 2 (dòng 3)')),
    ['4'],
    'Tính toán: 12 × 2 (dòng 4)',
  ],
])('%s', (_, source, lists, text) => {
  expect(refreshedRow(source, lists)).toEqual({ text, lines: { changed: 1, left: 0 }, isSame: false });
});

test.each([
  ['written anew', paragraph(run('Dòng 3 và dòng 9'))],
  ['of a number in a control', paragraph(run('Dòng '), control('c.d', run('3')))],
])('a row %s is left as it is, and counted', (_, source) => {
  expect(refreshedRow(source, ['4'])).toMatchObject({ lines: { changed: 0, left: 1 }, isSame: true });
});
