import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/jobs/build.js';
import { compare } from '../../src/jobs/compare.js';
import { explain } from '../../src/jobs/explain.js';
import { loadTemplates } from '../../src/jobs/loadTemplates.js';
import { refresh } from '../../src/jobs/refresh.js';
import { rollup } from '../../src/jobs/rollup.js';
import { sentenceOf } from '../../src/jobs/sentenceOf.js';
import { trend } from '../../src/jobs/trend.js';
import { verify } from '../../src/jobs/verify.js';
import { plainText } from '../../src/report/plainText.js';
import { BUILT_IN_SETS } from '../../src/report/template/builtInSets.js';
import { WRITERS } from '../../src/writers/index.js';
import { runMain, workFolder } from '../cli/runMain.js';
import { fixtureBytes } from '../support/fixtures.js';

const YEARS = new URL('../cli/fixtures/nhieu-ky/', import.meta.url);
const year = (name: string) => ({ name: `nhieu-ky/${name}.yaml`, data: readFileSync(new URL(`${name}.yaml`, YEARS)) });
const [older, newer] = [year('2018'), year('2019')];
const json = async (line: string): Promise<unknown> =>
  JSON.parse((await runMain(workFolder(), line.split(' '))).stdout);

/** Numbers as texts: the command line writes their digits. */
const asNumbers = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner) =>
    NUMBERS.has(key) && typeof inner === 'string' ? Number(inner) : inner,
  );
const NUMBERS = new Set([
  ...['old', 'new', 'absolute', 'percent', 'points'],
  ...['value', 'wanted', 'gap', 'needed', 'projected', 'yearsLeft'],
]);

describe('what a job hands back is what the command line prints for other programs', () => {
  test('compare', async () => {
    const { rows, changed, otherUnit, backwards } = compare(older, newer);
    expect(asNumbers(rows)).toEqual(await json('diff nhieu-ky/2018.yaml nhieu-ky/2019.yaml -f json'));
    expect({ changed, otherUnit, backwards }).toEqual({ changed: true, otherUnit: false, backwards: false });
    expect(compare(newer, older).backwards).toBe(true);
    expect(compare(older, newer, { only: ['rates'] }).rows?.map(({ id }) => id)).toEqual([
      'participants.rates.bao-phu.percent',
    ]);
  });

  test('trend', async () => {
    const { series } = trend([newer, older]);
    expect(asNumbers(series)).toEqual(await json('trend nhieu-ky/2018.yaml nhieu-ky/2019.yaml -f json'));
  });
});

describe('names', () => {
  const broken = 'unit: { nam: x }';
  const filesOf = (findings: readonly { readonly file: string }[]) => [...new Set(findings.map(({ file }) => file))];

  test('data have the name that they are given, or one that says where they were given', () => {
    expect(filesOf(build({ name: 'a.yaml', data: broken }).findings)).toEqual(['a.yaml']);
    expect(filesOf(build(broken).findings)).toEqual(['số liệu']);
    expect(filesOf(compare(broken, broken).findings)).toEqual(['số liệu kỳ trước', 'số liệu kỳ sau']);
    expect(filesOf(compare([broken, broken], { name: 'b', data: broken }).findings)).toEqual([
      'số liệu kỳ trước 1',
      'số liệu kỳ trước 2',
      'b',
    ]);
    expect(filesOf(build(newer, { against: broken }).findings)).toEqual(['số liệu kỳ trước']);
    expect(filesOf(rollup([broken, newer, broken], { unit: 'A', level: 'nước' }).findings)).toEqual([
      'số liệu 1',
      'số liệu 3',
    ]);
  });

  test('a place has the line that it is on', () => {
    const [finding] = build('unit:\n  nam: x\n').findings;
    expect(finding?.place).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 5, text: 'unit:' });
  });
});

describe('a report against another period', () => {
  test('says what changed', async () => {
    const { report, refusal } = build(newer, { against: older, profile: 'state' });
    expect(refusal).toBeNull();
    expect(report?.profile.id).toBe('state-nd30');
    expect(report?.appendices).toHaveLength(1);
  });

  test('or why it does not', () => {
    expect(build(older, { against: newer })).toMatchObject({ report: null, refusal: { type: 'not-earlier' } });
    const compared = ['binhphuoc-2024', 'dongnai-2025'].map((name) => fixtureBytes(`compare/${name}`));
    expect(compare(compared[0] ?? '', compared[1] ?? '').refusal).toEqual({
      type: 'incomplete',
      older: [{ level: 'tỉnh', name: 'Đồng Nai' }],
      newer: [],
      acrossReform: true,
    });
    expect(trend(compared).refusal).toMatchObject({ type: 'merged', older: [{ level: 'tỉnh', name: 'Đồng Nai' }] });
    expect(trend([older], { only: ['participant'] }).refusal).toBeNull();
    expect(trend([older], { only: ['particpants'] }).refusal).toMatchObject({
      type: 'unknown-indicator',
      nearest: ['participants'],
    });
  });
});

describe('a document that came back', async () => {
  const { report } = build(newer);
  if (report === null) throw new Error('no report');
  const [docx, text] = [await WRITERS.docx.write(report), await WRITERS.txt.write(report)];
  const changed = new TextDecoder().decode(newer.data).replace('2.400', '2.500');

  test('is held against the data; comments go into a copy of a Word file', () => {
    expect(verify(docx, newer)).toMatchObject({ agrees: true, format: 'word', commented: null, findings: [] });
    const { results, agrees, commented } = verify(docx, changed, { comments: 'en' });
    expect([agrees, results?.map(({ code }) => code)]).toMatchInlineSnapshot(`
      [
        false,
        [
          "differs",
        ],
      ]
    `);
    expect(commented?.length).toBeGreaterThan(docx.length);
    expect(verify(text, changed, { comments: 'en' })).toMatchObject({ format: 'text', commented: null, agrees: false });
    const [first] = verify(text, changed).results?.filter(({ code }) => code === 'close') ?? [];
    expect(first && sentenceOf(first)).toMatchInlineSnapshot(
      `""2.400" gần với "2.500" [participants.voluntary] nhưng không bằng: sai một chữ số."`,
    );
  });

  test('gets the present figures, and nothing where there is nothing new', () => {
    const { bytes, changes } = refresh(docx, changed);
    expect(changes.map(({ id, after }) => `${id}: ${after}`)).toMatchInlineSnapshot(`
      [
        "participants.voluntary: 2.500",
      ]
    `);
    expect(verify(bytes ?? '', changed).agrees).toBe(true);
    expect(refresh(docx, newer)).toMatchObject({ bytes: docx, changes: [], findings: [] });
    expect(refresh(docx, 'unit: x')).toMatchObject({ bytes: null, controls: 0 });
  });
});

test('explain tells sentences and formula of a figure, or what was most likely meant', () => {
  const { figures } = explain(newer, { figure: '90,48%' });
  expect(
    figures?.map(({ figure, sentences }) => [figure.id, sentences.map(({ words }) => plainText(words))]),
  ).toMatchInlineSnapshot(`
    [
      [
        "participants.rates.bao-phu.percent",
        [
          "Tỷ lệ bao phủ BHYT: 90,48% dân số toàn tỉnh.",
        ],
      ],
    ]
  `);
  expect(explain(newer, { figure: 'participants.volntary' })).toMatchObject({
    figures: [],
    nearest: ['participants.voluntary'],
  });
});

test('a rollup takes units one by one, and gives a data file', () => {
  const text = new TextDecoder().decode(newer.data);
  const taken: string[] = [];
  function* units() {
    for (const name of ['An', 'Bình', 'Cẩm']) {
      taken.push(name);
      yield text.replace(/name: .*?,/, `name: ${name},`).replace('level: tỉnh', 'level: huyện');
    }
  }
  const added = rollup(units(), { unit: 'Đông', level: 'tỉnh' });
  expect(taken).toEqual(['An', 'Bình', 'Cẩm']);
  expect([added.units, added.findings]).toEqual([['huyện An', 'huyện Bình', 'huyện Cẩm'], []]);
  expect(added.text).toContain('value: "7.200"');
  const framed = rollup([text.replace('level: tỉnh', 'level: huyện')], { frame: newer });
  expect(framed.findings.map(({ code, file }) => [code, file])).toContainEqual(['rollup-frame-number', newer.name]);
});

test('own templates take the place of built-in ones; what is wrong with them is told', () => {
  const { templates } = loadTemplates({ subject: 'Chủ đề riêng' });
  const { report } = build(newer, { templates: templates ?? 'bao-cao' });
  expect(plainText(report?.subject ?? [])).toContain('hủ đề riêng');
  const { templates: none, findings } = loadTemplates({ subject: { name: 'a.hbs', data: '{{unit.nam}}' } });
  expect([none, findings.map(({ code, file, place }) => [code, file, place])]).toEqual([
    null,
    [['template-unknown-name', 'a.hbs', { line: 1, column: 3, endLine: 1, endColumn: 11, text: '{{unit.nam}}' }]],
  ]);
  expect(BUILT_IN_SETS.map(({ name }) => name)).toEqual(['bao-cao', 'mau-truyen-thong']);
  expect(build(newer, { templates: 'mau-truyen-thong' }).report?.body).not.toEqual(build(newer).report?.body);
});
