import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
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

  test('has a row for each figure of the report; one row for a name that comes again', () => {
    const rows = table.rows.map(([cell = []]) => plainText(cell));
    const wanted = plain.figures.map(({ text, kind }) => ({
      text,
      isName: /\p{L}/u.test(text) && /^(document|wording)$/.test(kind),
    }));
    const once = wanted.filter(
      ({ text, isName }, index) => !isName || wanted.findIndex((one) => one.isName && one.text === text) === index,
    );
    expect(rows).toEqual(once.map(({ text }) => text));
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

/** The words of a cell around its figures. */
function withoutFigures(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'figure' ? '·' : withoutFigures(inline.children);
    })
    .join('');
}
