import { describe, expect, test } from 'vitest';
import { isInRegister } from '../../src/diagnostics/source.js';
import { type Explanation, explainFigure } from '../../src/explain/explainFigure.js';
import { knownOf } from '../../src/explain/known.js';
import type { BuiltReport } from '../../src/jobs/steps/buildReport.js';
import { toIso } from '../../src/quantity/date/printDate.js';
import { readDate } from '../../src/quantity/date/readDate.js';
import { readQuantity } from '../../src/quantity/read/readQuantity.js';
import { padNumber } from '../../src/report/letterheadFigures.js';
import { plainText } from '../../src/report/plainText.js';
import { buildFixture } from '../support/fixtures.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';

const BUILT: Readonly<Record<string, () => BuiltReport>> = {
  ...Object.fromEntries(PROVINCES.map((name) => [`data/${name}`, () => buildProvince(name)])),
  ...Object.fromEntries(PROVINCES.map((name) => [`data/${name}, state`, () => buildProvince(name, 'state')])),
  'every key': () => buildFixture('every-key', 'party'),
  'every key, state': () => buildFixture('every-key', 'state'),
  minimal: () => buildFixture('minimal', 'state'),
};

describe.each(Object.entries(BUILT))('every figure of %s', (_, build) => {
  const { report, summary, dataset } = build();
  if (report === null || summary === null) throw new Error('no report');
  const known = knownOf(report, summary, dataset);
  const explained = [...known.figures.values()].map((figure) => explainFigure(figure, known));

  test('is known, those of the report first', () => {
    expect(explained.length).toBeGreaterThanOrEqual(summary.figures.size);
    expect(explained.slice(0, report.figures.length).map(({ figure }) => figure)).toEqual(report.figures);
  });

  test('comes down to what somebody typed, where the file says just that', () => {
    const wrong = explained.flatMap(typedBelow).flatMap((one) => {
      const said = scalarOf(one, dataset.text);
      return says(one, said) ? [] : [`${one.figure.id}: ${one.figure.text} is not ${said}`];
    });
    expect(wrong).toEqual([]);
  });

  test('stands in the sentences that it is said to stand in, and in one at least if the report prints it', () => {
    const wrong = explained.filter(({ figure, sentences }) => {
      const stands = sentences.every(({ words }) => plainText(words).includes(figure.text));
      return !stands || sentences.length > 0 !== known.printed.has(figure.id);
    });
    expect(wrong.map(({ figure }) => figure.id)).toEqual([]);
  });

  test('is computed from figures that its formula names, each of them', () => {
    const wrong = explained.filter(({ basis }) => {
      if (basis.type === 'typed') return false;
      const named = basis.formula.flatMap((part) => (typeof part === 'string' ? [] : [part.id]));
      const counted = basis.formula.join('').startsWith('count(');
      return basis.from.length === 0 || (!counted && basis.from.some(({ figure }) => !named.includes(figure.id)));
    });
    expect(wrong.map(({ figure }) => figure.id)).toEqual([]);
  });
});

function typedBelow(one: Explanation): readonly Explanation[] {
  return one.basis.type === 'typed' ? [one] : one.basis.from.flatMap(typedBelow);
}

/** The file's own words at the place, without quotes. */
function scalarOf({ basis }: Explanation, text: string): string {
  if (basis.type !== 'typed' || basis.place === null) throw new Error('nothing typed');
  if (isInRegister(basis.place)) throw new Error('nothing was counted');
  const { line, column, endColumn } = basis.place;
  const words = (text.split(/\r?\n/)[line - 1] ?? '').slice(column - 1, endColumn - 1);
  return words.replace(/^(["'])(.*)\1$/, '$2').normalize('NFC');
}

/** Read afresh, the scalar has the figure's own value. */
function says({ figure: { id, kind, text, value } }: Explanation, said: string): boolean {
  const date = readDate(said).value;
  switch (kind) {
    case 'count':
    case 'ratio':
      // What is numbered is not counted, "xếp thứ 1".
      return readQuantity(said, false, 'count').value?.text === text || (id.endsWith('.rank') && said === text);
    case 'rate':
    case 'points':
      return readQuantity(said, false, 'rate').value?.text.replace('%', '') === text.replace('%', '');
    case 'money':
      return readQuantity(said, false, 'money').value?.text === text;
    case 'date':
      return date !== null && toIso(date) === value;
    case 'document':
    case 'wording':
      return said === text || padNumber(said) === text;
  }
}
