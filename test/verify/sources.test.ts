import { describe, expect, test } from 'vitest';
import { builtAs } from '../../src/jobs/steps/builtAs.js';
import { COUNTED } from '../../src/verify/result.js';
import { buildFixture } from '../support/fixtures.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import { isMany } from '../support/runs.js';
import { builtSubject, countedIn, documentOf, SUBJECTS, shortly, withoutControls, writtenAndRead } from './subjects.js';

const renderer = builtInRenderer();
const SOURCED = [
  ...PROVINCES.map((name) => builtSubject(name, buildProvince(name, null, renderer, { sources: true }))),
  builtSubject('every-key', buildFixture('every-key', 'state', renderer, { sources: true })),
];

describe.each(SOURCED)('$name, with the appendix on sources', ({ name, report, verify }) => {
  // As a web page, the words are the same: one report of each profile shows how they are read.
  const formats =
    isMany && ['binhphuoc', 'every-key'].includes(name) ? (['docx', 'html'] as const) : (['docx'] as const);
  test.each(formats)('as %s, it shows that it has one, and agrees with its data', async (format) => {
    const document = await writtenAndRead(report, format);
    expect(builtAs(document)).toEqual({ sources: true, against: false });
    const { results, counts } = verify(document);
    expect(results.filter(({ code }) => code !== 'agrees').map(shortly)).toEqual([]);
    expect(counts.controls + counts.loose).toBeGreaterThan(report.figures.length);
    expect(
      verify(withoutControls(document))
        .results.filter(({ code }) => code !== 'agrees')
        .map(shortly),
    ).toEqual([]);
  });
});

test('line numbers are no figures behind no-break spaces either, nor in another Unicode form', async () => {
  const { report, verify } = builtSubject('', buildProvince('bentre', null, renderer, { sources: true }));
  const { passages } = withoutControls(await writtenAndRead(report, 'html'));
  const changed = passages.map((passage) => ({
    ...passage,
    text: passage.text.replaceAll(' ', '\u00a0').normalize('NFD'),
  }));
  expect(countedIn(verify(documentOf(changed)))).toEqual([]);
});

test.each(SOURCED)('$name as text, with long numbers broken in narrow columns', async ({ name, report, verify }) => {
  const { results } = verify(await writtenAndRead(report, 'txt'));
  // A number whose pieces do not fill their column is told in two.
  const isSeen = ({ code }: (typeof results)[number]): boolean =>
    name === 'every-key' ? COUNTED[code] : code !== 'agrees';
  expect(results.filter(isSeen).map(shortly)).toEqual([]);
});

test.each(SUBJECTS)('$name has no such appendix', async ({ report }) => {
  expect(builtAs(await writtenAndRead(report, 'html'))).toEqual({ sources: false, against: false });
});
