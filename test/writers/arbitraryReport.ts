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

const figure: fc.Arbitrary<Inline> = fc
  .record({ id: fc.stringMatching(/^[a-z]{1,4}(\.[a-z"&<]{1,4}){0,2}$/), text: dataText })
  .map(({ id, text }) => ({ type: 'figure', id, text }));

const { inlines } = fc.letrec<{ node: Inline; inlines: readonly Inline[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    dataText.map((value): Inline => ({ type: 'text', value })),
    figure,
    fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('inlines') }),
  ),
  inlines: fc.array(tie('node'), { maxLength: 4 }),
}));

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(inlines, { minLength: width, maxLength: width });
  const alignment = fc.constantFrom('left' as const, 'center' as const, 'right' as const);
  return fc.record({
    type: fc.constant('table' as const),
    columns: fc.array(alignment, { minLength: width, maxLength: width }),
    header: row,
    rows: fc.array(row, { maxLength: 3 }),
  });
});

/** Of any points; a chart with one series or several, gaps among them. */
const point = fc.record({
  figureId: fc.constant('a.b'),
  text: dataText,
  value: fc.oneof(fc.nat().map(String), fc.constantFrom('81.73', '2627/3214', '0')),
});
const chart: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 9 }).chain((width) =>
  fc.record({
    type: fc.constant('chart' as const),
    kind: fc.constantFrom('line' as const, 'bar' as const),
    title: inlines,
    unit: dataText,
    categories: fc.array(dataText, { minLength: width, maxLength: width }),
    series: fc.array(
      fc.record({ name: dataText, points: fc.array(fc.option(point), { minLength: width, maxLength: width }) }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    label: fc.constantFrom('I.', '1.', 'a)', ''),
    children: inlines,
  }),
  fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(inlines, { minLength: 1, maxLength: 3 }) }),
  table,
  chart,
);

/** Reports of arbitrary legal text: no control characters but line breaks, as the data's own check promises. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    profile: fc.constantFrom(...PROFILES.state, ...PROFILES.party),
    title: dataText,
    date: fc.constantFrom(null, '2020-01-05'),
    periodEnd: fc.constant('2019-12-31'),
    twoSided: fc.boolean(),
    letterhead: fc.record({
      parent: fc.option(dataText),
      issuer: dataText,
      number: inlines,
      placeAndDate: inlines,
    }),
    kind: dataText,
    subject: inlines,
    addressees: fc.array(dataText, { maxLength: 3 }),
    body: fc.array(block, { maxLength: 5 }),
    recipients: fc.array(
      dataText.map((text) => `- ${text};`),
      { maxLength: 3 },
    ),
    signature: fc.record({ authority: fc.option(dataText), title: dataText, name: fc.option(dataText) }),
    appendices: fc.array(
      fc.record({ label: dataText, title: inlines, reference: inlines, body: fc.array(block, { maxLength: 3 }) }),
      { maxLength: 2 },
    ),
  })
  .map((report) => ({ ...report, figures: registered(report) }));

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
