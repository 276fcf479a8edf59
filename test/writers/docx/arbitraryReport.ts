import fc from 'fast-check';
import type { Block, Inline, Report, Table } from '../../../src/report/tree.js';
import { PROFILES, SAMPLES } from './sampleReports.js';

/** Any text XML 1.0 can hold: what reaches a writer has been refused otherwise. */
const xmlText = fc
  .string({ unit: 'binary', maxLength: 24 })
  .map((raw) => raw.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const word = fc.constantFrom(
  'Kết quả',
  ' & ',
  '<b>',
  '"',
  "'",
  ']]>',
  '\u00a0',
  '\n',
  '  ',
  '&#0;',
  'bảo hiểm xã hội ',
);
const anyText = fc.oneof(
  xmlText,
  fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
);

/** At most 64 characters, as ids are; they are made of data, so their letters are not ours to choose. */
const figure = fc.record({
  type: fc.constant('figure' as const),
  id: fc.stringMatching(/^[a-z][a-z.-]{0,40}$/),
  text: anyText,
});
const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), value: anyText }),
    figure,
    fc.record({ type: fc.constant('strong' as const), children: fc.array(tie('inline'), { maxLength: 3 }) }),
    fc.record({ type: fc.constant('emphasis' as const), children: fc.array(tie('inline'), { maxLength: 3 }) }),
  ),
})).inline;
const inlines = fc.array(inline, { maxLength: 5 });

const table: fc.Arbitrary<Table> = fc.record({
  type: fc.constant('table' as const),
  columns: fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const), { maxLength: 5 }),
  header: fc.array(inlines, { maxLength: 5 }),
  rows: fc.array(fc.array(inlines, { maxLength: 5 }), { maxLength: 4 }),
});

/** Of any points; a chart with one series or several, gaps among them. */
const point = fc.record({
  figureId: fc.constant('a.b'),
  text: anyText,
  value: fc.oneof(fc.nat().map(String), fc.constantFrom('81.73', '2627/3214', '0')),
});
const chart: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 9 }).chain((width) =>
  fc.record({
    type: fc.constant('chart' as const),
    kind: fc.constantFrom('line' as const, 'bar' as const),
    title: inlines,
    unit: anyText,
    categories: fc.array(anyText, { minLength: width, maxLength: width }),
    series: fc.array(
      fc.record({ name: anyText, points: fc.array(fc.option(point), { minLength: width, maxLength: width }) }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    label: anyText,
    children: inlines,
  }),
  fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(inlines, { maxLength: 3 }) }),
  table,
  chart,
);

export const arbitraryReport: fc.Arbitrary<Report> = fc.record({
  profile: fc.constantFrom(...PROFILES.map((id) => SAMPLES[id].profile)),
  title: anyText,
  date: fc.constantFrom('2020-01-05', null),
  periodEnd: fc.constant('2019-12-31'),
  twoSided: fc.boolean(),
  letterhead: fc.record({ parent: fc.option(anyText), issuer: anyText, number: inlines, placeAndDate: inlines }),
  kind: anyText,
  subject: inlines,
  addressees: fc.array(anyText, { maxLength: 3 }),
  body: fc.array(block, { maxLength: 6 }),
  recipients: fc.array(anyText, { maxLength: 3 }),
  signature: fc.record({ authority: fc.option(anyText), title: anyText, name: fc.option(anyText) }),
  appendices: fc.array(
    fc.record({ label: anyText, title: inlines, reference: inlines, body: fc.array(block, { maxLength: 3 }) }),
    { maxLength: 2 },
  ),
  figures: fc.constant([]),
});
