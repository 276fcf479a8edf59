import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { reportOf } from '../../src/jobs/steps/createReporter.js';
import { figureNodesIn } from '../../src/report/figureNodes.js';
import { plainText } from '../../src/report/plainText.js';
import type { ProfileChoice } from '../../src/report/profile/profile.js';
import type { Inline, Report, Table } from '../../src/report/tree.js';
import { writeDocx } from '../../src/writers/docx/writeDocx.js';
import { brokenRules } from '../support/brokenRules.js';
import { fixtureBytes } from '../support/fixtures.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { PROVINCES } from '../support/provinces.js';

const renderer = builtInRenderer();
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ...PROVINCES.map(
    (name) => [`${name}.yaml`, readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url))] as const,
  ),
  ['every-key.yaml', fixtureBytes('every-key')],
  ['minimal.yaml', fixtureBytes('minimal')],
];
const PROFILES: readonly ProfileChoice[] = ['party', 'state'];

function build(file: string, bytes: Uint8Array, profile: ProfileChoice, sources = true): Report {
  const { report } = buildReport({ name: file, data: bytes }, { renderer, profile, sources });
  if (report === null) throw new Error('no report');
  return report;
}

function tableOf({ appendices }: Report): Table {
  const table = appendices[0]?.body.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table of sources');
  return table;
}

const CASES = FILES.flatMap(([file, bytes]) => PROFILES.map((profile) => [file, profile, bytes] as const));

describe.each(CASES)('the appendix of %s, %s', (file, profile, bytes) => {
  const report = build(file, bytes, profile);
  const plain = build(file, bytes, profile, false);
  const table = tableOf(report);

  test('has a row for each number of the report, with the year of its plan; names of one thing share one', () => {
    const texts = new Map(report.figures.map(({ id, text }) => [id, text]));
    const rows = table.rows.map(([cell = []]) => idsIn(cell));
    const looked = plain.figures.filter(({ text, kind }) => kind !== 'wording' || !/^0?\d$/.test(text));
    const names = new Set(looked.filter(({ kind }) => /^(?:date|document|wording)$/.test(kind)).map(({ id }) => id));
    const rowOf = (id: string): number =>
      rows.findIndex(
        (row) => row.includes(id) || (names.has(id) && row.some((other) => texts.get(other) === texts.get(id))),
      );
    expect(looked.filter(({ id }) => rowOf(id) < 0)).toEqual([]);
    expect(looked.filter(({ id }) => !names.has(id)).map(({ id }) => [rows[rowOf(id)]?.[0], rowOf(id)])).toEqual(
      [...rows.entries()].flatMap(([at, [first = '']]) => (names.has(first) ? [] : [[first, at]])),
    );
    expect(rows.flat().filter((id) => !looked.some((figure) => figure.id === id))).toEqual([]);
    expect(rows.flatMap(([, ...others]) => others).filter((id) => !names.has(id))).toEqual([]);
  });

  test('leaves the report as it is, but for the sentence that mentions it', () => {
    const { appendices, figures, body, ...rest } = report;
    const { appendices: none, figures: known, body: before, ...same } = plain;
    expect([appendices.length, none.length]).toEqual([1, 0]);
    expect(rest).toEqual(same);
    expect(figures.slice(0, known.length)).toEqual(known);
    expect(body).toHaveLength(before.length + 1);
    const added = body.filter((block) => !before.some((one) => isDeepStrictEqual(one, block)));
    expect(added.at(-1)).toMatchObject({
      type: 'paragraph',
      children: [{ value: expect.stringContaining('Phụ lục') }],
    });
  });

  test('lists every figure that it names, and no other', () => {
    const named = [...report.body, ...(report.appendices[0]?.body ?? [])].flatMap(figureNodesIn);
    const texts = new Map(report.figures.map(({ id, text }) => [id, text]));
    expect(named.filter(({ id, text }) => texts.get(id) !== text)).toEqual([]);
    const ids = new Set(named.map(({ id }) => id));
    const top = new Set(plain.figures.map(({ id }) => id));
    expect(report.figures.filter(({ id }) => !ids.has(id) && !top.has(id))).toEqual([]);
  });

  test('has no digits but those of figures, lines of the file, and the hundred of percentages', () => {
    const words = table.rows.flatMap((row) => row.map(withoutFigures));
    const rest = words.map((said) =>
      said.replace(/dòng \d+(?:, \d+)*/giu, '').replace(/(?:× | và )100(?![\d.,])/g, ''),
    );
    expect(rest.filter((said) => /\d/.test(said))).toEqual([]);
  });
});

test.each(['/home/can-bo/so lieu/', 'C:\\so-lieu\\'])(
  'the appendix says nothing of where the file lay: %s',
  (folder) => {
    const bytes = fixtureBytes('every-key');
    expect(build(`${folder}every-key.yaml`, bytes, 'party')).toEqual(build('every-key.yaml', bytes, 'party'));
  },
);

const LONGEST = CASES.filter(([file]) => ['binhphuoc.yaml', 'laichau.yaml', 'every-key.yaml'].includes(file));

test.each(LONGEST)('the Word file of %s, %s, breaks no rule of the format', async (file, profile, bytes) => {
  const report = build(file, bytes, profile);
  const broken = brokenRules(await writeDocx(report), report.profile.family);
  // What the checker asks of recipients is more than the data of some provinces give, with or without an appendix.
  expect(broken.filter((rule) => !rule.startsWith('NN-'))).toEqual([]);
});

function idsIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => (inline.type === 'figure' ? [inline.id] : []));
}

test('names of one item share a row, and so do all places of one number', () => {
  const bytes = readFileSync(new URL('../../data/binhphuoc.yaml', import.meta.url));
  const rows = tableOf(build('binhphuoc.yaml', bytes, 'state')).rows.map((row) => row.map(plainText));
  expect(rows.slice(0, 3)).toEqual([
    [
      '28-NQ/TW; 23/5/2018',
      '… quả 01 năm tuyên truyền Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành\u00a0…',
      'Dòng 51, 52, 94, 97, 145, 227, 228, 240',
    ],
    [
      '23/5/2018; 30/9/2019',
      '… trên địa bàn tỉnh Bình Phước (từ ngày 23/5/2018 đến ngày 30/9/2019) như sau:',
      'Dòng 11, 12',
    ],
    [
      '65-HD/BTGTW; 28/5/2018',
      '… Trung ương đã ban hành Hướng dẫn số 65-HD/BTGTW ngày 28/5/2018 về học tập, quán\u00a0…',
      'Dòng 64, 65',
    ],
  ]);
  expect(rows.filter(([said]) => ['100,4%; 2019', '2016-2020'].includes(said ?? ''))).toHaveLength(1);
});

/** The words of a cell around its figures. */
function withoutFigures(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'figure' ? '·' : withoutFigures(inline.children);
    })
    .join('');
}

test('a figure that stands in the appendix of comparisons alone is shown in its row', () => {
  const data = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url));
  const older = [{ name: 'bentre-2018.yaml', data: data('test/fixtures/compare/bentre-2018.yaml') }];
  const { report } = reportOf(
    { name: 'bentre.yaml', data: data('data/bentre.yaml') },
    { against: older, sources: true },
  ).made ?? { report: null };
  const table = report?.appendices.at(-1)?.body.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table of sources');
  const shown = new Map(table.rows.map(([figure = [], words = []]) => [plainText(figure), plainText(words)]));
  expect(shown.get('khoảng 996')).toBe(
    '… tham gia BHXH tự nguyện; Năm 2018: khoảng 996; Năm 2019: 4.011; Tăng (+), giảm\u00a0…',
  );
  expect([...shown].filter(([, words]) => words === '')).toEqual([]);
});
