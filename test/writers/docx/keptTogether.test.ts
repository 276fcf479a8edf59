import { expect, test } from 'vitest';
import type { Block, Cell, Table } from '../../../src/report/tree.js';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { partsOf } from './docxParts.js';
import { SAMPLES, text } from './sampleReports.js';

const CLOSING = 'Trên đây là báo cáo.';
/** About half a line of the page. */
const WORDS = 'chính sách bảo hiểm xã hội, bảo hiểm y tế';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const list = (...items: readonly string[]): Block => ({ type: 'list', items: items.map((item) => [text(item)]) });
const times = (count: number): string => Array.from({ length: count }, () => WORDS).join(', ');
const row = (value: string): readonly Cell[] => [[text(value)], [text('1')]];
const table = (...rows: readonly string[]): Table => ({
  type: 'table',
  columns: ['left', 'right'],
  header: row('Đầu'),
  rows: rows.map(row),
});

/** Each paragraph of the text, and each row by its first cell, with ">" where it shares its page with what follows. */
async function held(...body: readonly Block[]): Promise<readonly string[]> {
  const document = partsOf(await writeDocx({ ...SAMPLES['state-nd30'], body }))['word/document.xml'] ?? '';
  const lines = [...document.matchAll(/<w:tr>.*?<w:tc>.*?(?=<\/w:tc>)|<w:p>.*?(?=<\/w:p>)/gs)].map(([xml]) => {
    const words = [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.slice(run.indexOf('>') + 1)).join('');
    const isHeld = xml.includes('<w:keepNext/>') || xml.includes('"TableHeader"');
    return `${words.slice(0, 20)}${isHeld ? ' >' : ''}`;
  });
  const from = lines.findIndex((line) => line.startsWith('Đoạn đầu'));
  const to = lines.findIndex((line) => line.startsWith(CLOSING));
  return lines.slice(from, to + 1).filter((line) => !/^1?(?: >)?$/.test(line));
}

test('the last sentence stays with the signature, and what is before it with both', async () => {
  expect(await held(paragraph('Đoạn đầu.'), paragraph('Đoạn cuối.'), paragraph(CLOSING))).toEqual([
    'Đoạn đầu.',
    'Đoạn cuối. >',
    `${CLOSING} >`,
  ]);
});

test('of a list its last item does', async () => {
  const lines = await held(paragraph('Đoạn đầu.'), list('một', 'hai', 'ba'), paragraph(CLOSING));
  expect(lines).toEqual(['Đoạn đầu.', '- một', '- hai', '- ba >', `${CLOSING} >`]);
});

test.each([
  ['five lines', 9, ' >'],
  ['six lines', 11, ''],
])('of more than six lines together only the last sentence does: %s before it', async (_, count, mark) => {
  const [, last] = await held(paragraph('Đoạn đầu.'), paragraph(times(count)), paragraph(CLOSING));
  expect(last).toBe(`${WORDS.slice(0, 20)}${mark}`);
});

test.each([
  ['twenty lines', 36, ' >'],
  ['more than twenty lines', 44, ''],
])('a last paragraph does where both fit on a page: %s', async (_, count, mark) => {
  const [, last] = await held(paragraph('Đoạn đầu.'), paragraph(`${CLOSING} ${times(count)}`));
  expect(last).toBe(`${CLOSING}${mark}`);
});

test.each([
  ['eight lines', 14, ' >'],
  ['nine lines', 16, ''],
])('what announces a list stays with it: %s', async (_, count, mark) => {
  const lines = await held(paragraph('Đoạn đầu.'), paragraph(`${times(count)}:`), list('một'), paragraph(CLOSING));
  expect(lines[1]).toBe(`${WORDS.slice(0, 20)}${mark}`);
});

test('a table with a name is announced by that', async () => {
  const caption = [text('Tên bảng')];
  const lines = await held(paragraph('Đoạn đầu.'), { ...table('a', 'b'), caption }, paragraph(CLOSING));
  expect(lines).toEqual(['Đoạn đầu.', 'Tên bảng', 'Đầu >', 'a >', 'b', `${CLOSING} >`]);
});

test('a low table is not parted', async () => {
  const lines = await held(
    paragraph('Đoạn đầu.'),
    table('a', 'b', 'c', 'd', 'e'),
    paragraph('Sau.'),
    paragraph(CLOSING),
  );
  expect(lines).toEqual(['Đoạn đầu. >', 'Đầu >', 'a >', 'b >', 'c >', 'd >', 'e', 'Sau. >', `${CLOSING} >`]);
});

test.each([
  ['many rows', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['rows of several lines', ['a', 'b', times(6), times(6), 'c', 'd']],
])('of another the head stays with two rows, and the last two with each other: %s', async (_, rows) => {
  const lines = await held(paragraph('Đoạn đầu.'), table(...rows), paragraph('Sau.'), paragraph(CLOSING));
  const marks = lines.slice(1, -2).map((line) => (line.endsWith('>') ? '>' : '.'));
  expect(marks.join('')).toBe(`>>${'.'.repeat(rows.length - 3)}>.`);
});

test.each([
  ['one line', 1, '>>>.'],
  ['seven lines', 13, '>.>.'],
  ['nine lines', 17, '>...'],
])('of three rows all are kept together or the last two: the second of %s', async (_, count, rows) => {
  const lines = await held(paragraph('Đoạn đầu.'), table('a', times(count), 'c'), paragraph(CLOSING));
  const marks = lines.slice(1, -1).map((line) => (line.endsWith('>') ? '>' : '.'));
  expect(marks.join('')).toBe(rows);
});
