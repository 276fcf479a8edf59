import fc from 'fast-check';
import type { Figure } from '../../src/indicators/figure.js';
import { PROFILES } from '../../src/report/profile/profiles.js';
import type { Block, Inline, Report } from '../../src/report/tree.js';
import { figureNodes } from './figureNodes.js';

/** Pieces that mean something in one of the formats, between Vietnamese in both normal forms. */
const pieces = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~',
    '<',
    '>',
    '<script>',
    '</p>',
    '<!--',
    '-->',
    ']]>',
    '&',
    '&copy;',
    '&#65;',
  ],
  ...['|', '[', ']', '(', ')', '![x](y)', '\\', '#', '##', '-', '- ', '+ ', '1. ', '10) ', '---', '===', ':', '"', "'"],
  ...['https://bhxh.gov.vn/a_b', 'www.bhxh.vn', 'a_b@bhxh.vn', '://', '{{', '$x', '$&', '\u00a0', '  ', ' ', '\n'],
  ...['Độc lập', 'ngày', 'bệnh viện'.normalize('NFD'), '1.165.787', '96,06%', 'a', 'x1', '社会保険', '🏥', '\u200b'],
);
/** No marks: without a letter before them their width is a matter of taste. */
const legal = fc
  .string({ unit: 'binary', maxLength: 6 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\p{Co}\p{M}]/gu, ''));

export const dataText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: legal }), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** `isRagged`: the rows of a table need not be as long as its columns are many, and a list may be empty. */
interface Traits {
  readonly text: fc.Arbitrary<string>;
  readonly isRagged: boolean;
}

/** Reports of the data's own text: no control characters but line breaks, as the check of the data promises. */
export const arbitraryReport: fc.Arbitrary<Report> = arbitraryReportOf({ text: dataText, isRagged: false });

export function arbitraryReportOf({ text, isRagged }: Traits): fc.Arbitrary<Report> {
  const inlines = inlinesOf(text);
  const block = fc.oneof(
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      label: fc.constantFrom('I.', '1.', 'a)', ''),
      children: inlines,
    }),
    fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
    fc.record({
      type: fc.constant('list' as const),
      items: fc.array(inlines, { minLength: isRagged ? 0 : 1, maxLength: 3 }),
    }),
    tableOf(inlines, isRagged),
    chartOf(text, inlines),
  );
  return fc
    .record({
      profile: fc.constantFrom(...PROFILES.state, ...PROFILES.party),
      title: text,
      date: fc.constantFrom(null, '2020-01-05'),
      periodEnd: fc.constant('2019-12-31'),
      twoSided: fc.boolean(),
      letterhead: fc.record({ parent: fc.option(text), issuer: text, number: inlines, placeAndDate: inlines }),
      kind: text,
      subject: inlines,
      addressees: fc.array(text, { maxLength: 3 }),
      body: fc.array(block, { maxLength: 5 }),
      recipients: fc.array(
        text.map((name) => `- ${name};`),
        { maxLength: 3 },
      ),
      signature: fc.record({ authority: fc.array(text, { maxLength: 2 }), title: text, name: fc.option(text) }),
      appendices: fc.array(
        fc.record({ label: text, title: inlines, reference: inlines, body: fc.array(block, { maxLength: 3 }) }),
        { maxLength: 2 },
      ),
    })
    .map((report) => ({ ...report, figures: registered(report) }));
}

type Inlines = fc.Arbitrary<readonly Inline[]>;

/** The letters of a name are made of data, and not ours to choose. */
function inlinesOf(text: fc.Arbitrary<string>): Inlines {
  const figure = fc
    .record({ id: fc.stringMatching(/^[a-z]{1,4}(\.[a-z"&<]{1,4}){0,2}$/), text })
    .map((named): Inline => ({ type: 'figure', ...named }));
  return fc.letrec<{ node: Inline; inlines: readonly Inline[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text.map((value): Inline => ({ type: 'text', value })),
      figure,
      fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('inlines') }),
    ),
    inlines: fc.array(tie('node'), { maxLength: 4 }),
  })).inlines;
}

function tableOf(inlines: Inlines, isRagged: boolean): fc.Arbitrary<Block> {
  return fc.integer({ min: isRagged ? 0 : 1, max: 5 }).chain((width) => {
    const row = fc.array(inlines, { minLength: isRagged ? 0 : width, maxLength: isRagged ? 5 : width });
    const alignment = fc.constantFrom('left' as const, 'center' as const, 'right' as const);
    return fc.record({
      type: fc.constant('table' as const),
      columns: fc.array(alignment, { minLength: width, maxLength: width }),
      header: row,
      rows: fc.array(row, { maxLength: 3 }),
    });
  });
}

/** Of any points; a chart with one series or several, gaps among them. */
function chartOf(text: fc.Arbitrary<string>, inlines: Inlines): fc.Arbitrary<Block> {
  const value = fc.oneof(fc.nat().map(String), fc.constantFrom('81.73', '2627/3214', '0'));
  const point = fc.record({ figureId: fc.constant('a.b'), text, value });
  return fc.integer({ min: 1, max: 9 }).chain((width) => {
    const points = fc.array(fc.option(point), { minLength: width, maxLength: width });
    return fc.record({
      type: fc.constant('chart' as const),
      kind: fc.constantFrom('line' as const, 'bar' as const),
      title: inlines,
      unit: text,
      categories: fc.array(text, { minLength: width, maxLength: width }),
      series: fc.array(fc.record({ name: text, points }), { minLength: 1, maxLength: 5 }),
    });
  });
}

function registered(report: Omit<Report, 'figures'>): readonly Figure[] {
  const byId = new Map(figureNodes(report).map((node) => [node.id, node]));
  return Array.from(byId.values(), ({ id, text }, index) => ({
    id,
    text,
    kind: 'count',
    value: index % 2 === 0 ? String(index) : null,
    unit: null,
    decimals: 0,
    origin: { type: 'given', path: [id, index] },
  }));
}
