import { expect, test } from 'vitest';
import { PROFILES } from '../../../src/report/profile/profiles.js';
import type { Table } from '../../../src/report/tree.js';
import { layoutOf } from '../../../src/writers/layout/layoutOf.js';
import { columnWidths } from '../../../src/writers/widths/columnWidths.js';
import { measureText } from '../../../src/writers/widths/measureText.js';
import { TABLE, text } from '../docx/sampleReports.js';

const LAYOUT = layoutOf(PROFILES.state[0]);
const TEXT_WIDTH = 9355; // 210 − 30 − 15 mm
const FONT = { size: LAYOUT.tableSize, face: 'regular' } as const;

function table(...rows: readonly (readonly string[])[]): Table {
  const columns = (rows[0] ?? []).map((_, column) => (column === 0 ? ('left' as const) : ('right' as const)));
  return { type: 'table', columns, header: [], rows: rows.map((row) => row.map((cell) => [text(cell)])) };
}

test.each([
  ['the sample', TABLE as Table],
  ['short cells', table(['a', '1'])],
  ['prose beside values', table(['Số người tham gia bảo hiểm xã hội '.repeat(9), 'khoảng 1.165.787', '96,06%'])],
  ['more columns than the page holds', table(Array.from({ length: 16 }, () => '1.165.787'))],
])('columns fill the text width: %s', (_name, given) => {
  const widths = columnWidths(given, LAYOUT);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test('a value beside long prose keeps its line', () => {
  const [, value = 0] = columnWidths(
    table(['Số người tham gia bảo hiểm xã hội '.repeat(9), 'khoảng 1.165.787']),
    LAYOUT,
  );
  expect(value - 160).toBeGreaterThan(measureText('khoảng 1.165.787', FONT));
});
