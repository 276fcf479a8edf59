import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../../src/report/tree.js';
import { chartLines } from '../../../src/writers/text/chartLines.js';
import { displayWidth } from '../../../src/writers/text/displayWidth.js';
import { writeText } from '../../../src/writers/text/writeText.js';
import { arbitraryReport } from '../arbitraryReport.js';
import { plainWords } from '../plainWords.js';
import { partyReport, stateReport } from '../sampleReports.js';

describe('golden files', () => {
  test('a state report, not yet numbered', async () => {
    await expect(writeText(stateReport)).toMatchFileSnapshot('golden/state.txt');
  });

  test('a Party report, numbered and signed', async () => {
    await expect(writeText(partyReport)).toMatchFileSnapshot('golden/party.txt');
  });
});

describe('the letterhead', () => {
  const head = (letterhead: Partial<Report['letterhead']>) =>
    writeText({ ...stateReport, letterhead: { ...stateReport.letterhead, ...letterhead } }).split('\n\n')[0];

  test('widens for a long place, so that its date stays on one line', () => {
    const placeAndDate = [{ type: 'text' as const, value: 'Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2020' }];
    expect(head({ placeAndDate })).toBe(`\
   BẢO HIỂM XÃ HỘI VIỆT NAM            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       BẢO HIỂM XÃ HỘI                    Độc lập - Tự do - Hạnh phúc
       TỈNH BÌNH PHƯỚC                    ───────────────────────────
            ──────
      Số:       /BC-BHXH        Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2020`);
  });

  test('stands without a superior body', () => {
    expect(head({ parent: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC' })).toBe(`\
   ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             ────────────                     Độc lập - Tự do - Hạnh phúc
                                              ───────────────────────────
          Số:       /BC-BHXH            Bình Phước, ngày     tháng     năm 2020`);
  });
});

test('several addressees stand one per line under the colon', () => {
  const addressees = ['Bảo hiểm xã hội Việt Nam', 'Ban Chỉ đạo thực hiện Nghị quyết số 28-NQ/TW tỉnh Bình Phước'];
  expect(writeText({ ...stateReport, addressees }).split('\n\n')[2]).toBe(`\
    Kính gửi:
            - Bảo hiểm xã hội Việt Nam;
            - Ban Chỉ đạo thực hiện Nghị quyết số 28-NQ/TW tỉnh Bình Phước.`);
});

test('running text stands in order, each paragraph on one line; one newline ends it, and no line ends in blanks', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const text = writeText(report);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/ \n|undefined|\0/);
      const lines = text.split('\n');
      let from = 0;
      for (const line of report.body.flatMap(runningLines)) {
        const at = lines.indexOf(line, from);
        expect(at, `${JSON.stringify(line)} after line ${from}`).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    }),
    { numRuns: 50 },
  );
});

test('a table keeps within 80 columns and keeps every letter of every cell', () => {
  fc.assert(
    fc.property(arbitraryReport, ({ body, ...report }) => {
      for (const block of body) {
        if (block.type !== 'table') continue;
        const text = writeText({ ...report, body: [block] });
        const lines = text.slice(text.indexOf('┌'), text.indexOf('┘') + 1).split('\n');
        const widths = new Set(lines.map(displayWidth));
        expect(widths.size).toBe(1);
        expect(Math.max(...widths)).toBeLessThanOrEqual(80);
        expect(cellLetters(lines, block.rows.length)).toEqual(
          [block.header, ...block.rows].map((row) => row.map((cell) => plainWords(cell).replace(/[\s│]/g, ''))),
        );
      }
    }),
    { numRuns: 50 },
  );
});

function runningLines(block: Block): readonly string[] {
  const line = (text: string) => text.replace(/\n+/g, ' ').trim();
  if (block.type === 'table') return [];
  if (block.type === 'chart') return chartLines(block);
  if (block.type === 'list') return block.items.map((item) => `- ${line(plainWords(item))}`.trim());
  const label = block.type === 'heading' ? `${block.label} ` : '';
  return [(label + line(plainWords(block.children))).trim()];
}

/** Letters of each cell, put together again from its lines; rows of one line each stand without borders between them. */
function cellLetters(lines: readonly string[], bodyRows: number): readonly (readonly string[])[] {
  const inner = lines.slice(1, -1).join('\n');
  const [header = '', ...body] = inner.split(/\n├.*┤\n/);
  const rows = body.length === 1 && bodyRows > 1 ? (body[0] ?? '').split('\n') : body;
  return [header, ...rows].map((row) => {
    const [first = [], ...others] = row.split('\n').map((line) => line.split('│').slice(1, -1));
    return first.map((start, index) => [start, ...others.map((cells) => cells[index])].join('').replace(/\s/g, ''));
  });
}
