import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { severityOf } from '../../src/diagnostics/severity.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { keysOf } from '../../src/model/keysOf.js';
import { readNumber } from '../../src/model/leaf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { printShortDate } from '../../src/quantity/date/printDate.js';
import { readDate, readFullDate } from '../../src/quantity/date/readDate.js';
import { readDataset } from '../../src/source/readDataset.js';
import { rowsXml, workbookFile } from '../registers/workbookFile.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { codeIn, fencedBlocks, tableRows } from '../support/markdownBlocks.js';
import { renderSnippet } from '../support/renderSnippet.js';

const README = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const BY_HAND = README.replace(/<!-- keys:begin -->[\s\S]*<!-- keys:end -->/, '');
const renderer = builtInRenderer();

/** The files beside it: headings, and not a row that could be outside of any period; of places one. */
const REGISTERS = {
  'so-hoi-nghi-2025.xlsx': workbookFile({
    sheets: [{ name: 'Hội nghị', rows: rowsXml(['Ngày', 'Hình thức', 'Đơn vị tổ chức']) }],
  }),
  'tin-bai.csv': 'Ngày đăng;Báo, đài;Thể loại',
  'bang-huyen.xlsx': workbookFile({
    sheets: [
      {
        name: 'Bảng',
        rows: rowsXml(['Huyện', 'BHXH tự nguyện', 'Kế hoạch', 'BHYT'], ['Huyện An Lâm', '702', '640', '70.112']),
      },
    ],
  }),
};

/** What is wrong with a data file, and whether it gives a report. */
function build(yaml: string): { readonly built: boolean; readonly codes: readonly string[] } {
  const { report, findings } = buildReport(
    { name: 'data.yaml', data: new TextEncoder().encode(yaml), registers: REGISTERS },
    { renderer: renderer, profile: null },
  );
  const bad = findings.filter(({ code }) => severityOf(code) !== 'note');
  return { built: report !== null, codes: bad.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

describe('the YAML of data/README.md', () => {
  const blocks = fencedBlocks(BY_HAND).filter(({ language }) => language === 'yaml');
  const whole = blocks.filter(({ text }) => /^report:/m.test(text));
  const pieces = blocks.filter(({ text }) => !/^report:/m.test(text));
  const smallest = whole[0]?.text ?? '';

  test('has two whole files', () => expect(whole).toHaveLength(2));

  test.each(whole)('builds without a warning', ({ text }) => {
    expect(build(text)).toEqual({ built: true, codes: [] });
  });

  test.each(pieces)('may stand in a file: $text', ({ text }) => {
    const own = Object.keys(parse(text));
    const others = smallest.split('\n').filter((line) => !own.some((key) => line.startsWith(`${key}:`)));
    expect(build(`${others.join('\n')}\n${text}`)).toEqual({ built: true, codes: [] });
  });
});

type Kind = keyof typeof PRINTED;

/** What is printed for a scalar as it stands in the YAML file; null where it is refused. */
const PRINTED = {
  'số đếm': (cell: string) => number('count', cell),
  'tỷ lệ': (cell: string) => number('rate', cell),
  'số tiền': (cell: string) => number('money', cell),
  ngày: (cell: string) => date(readDate(cell)),
  'ngày đầy đủ': (cell: string) => date(readFullDate(cell)),
};

function number(kind: 'count' | 'rate' | 'money', cell: string): { printed: string | null; problems: number } {
  const { dataset } = readDataset('cell.yaml', new TextEncoder().encode(`x: ${cell}`));
  const { x } = dataset.value as { readonly x: string };
  const { value, problems } = readNumber(kind, x, dataset.isPlain(['x']));
  return { printed: value?.text ?? null, problems: problems.length };
}

function date({ value, problems }: ReturnType<typeof readDate>): { printed: string | null; problems: number } {
  return { printed: value && printShortDate(value), problems: problems.length };
}

describe('the writings of data/README.md', () => {
  const kinds = Object.keys(PRINTED) as readonly Kind[];
  const accepted = kinds.flatMap((kind) => {
    const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ghi là`;
    return tableRows(README, title).map(([cell, printed]) => ({ kind, written: codeIn(cell), printed }));
  });
  const mild = tableRows(README, 'Cảnh báo, kiểu');
  const refused = tableRows(README, 'Từ chối, kiểu');

  test('are there', () => expect([accepted.length, mild.length, refused.length].every((rows) => rows > 1)).toBe(true));

  test.each(accepted)('$kind $written is printed $printed', ({ kind, written, printed }) => {
    expect(PRINTED[kind](written)).toEqual({ printed, problems: 0 });
  });

  test.each(mild)('%s %s is read with a warning', (kind, written, _, better) => {
    const read = PRINTED[kind as Kind];
    expect(read(codeIn(written))).toEqual({ ...read(codeIn(better)), problems: 1 });
  });

  test.each(refused)('%s %s is refused', (kind, written) => {
    expect(PRINTED[kind as Kind](codeIn(written))).toEqual({ printed: null, problems: 1 });
  });

  test.each(tableRows(README, 'Câu viết trong tệp'))('%s is printed %s', (written, printed) => {
    expect(renderInFile(codeIn(written))).toBe(`- ${printed}.`);
  });
});

/** A sentence as a limitation of Bình Phước. */
function renderInFile(sentence: string): string | undefined {
  return renderSnippet('{{> sentences limitations}}', (yaml) =>
    yaml.replace(/^limitations:$/m, `limitations:\n  - ${sentence}`),
  )[0];
}

test('the dictionary has every key of the model', () => {
  for (const { name } of keysOf(unitYearSchema)) expect(README).toContain(`\n### ${name}\n`);
});
