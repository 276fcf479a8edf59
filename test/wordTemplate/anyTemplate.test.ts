import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { faultsIn } from './faultsIn.js';
import { fill, load } from './template.js';
import { p, r, table, templateFile } from './templateFile.js';

const TAGS = [
  ...['{{unit.name}}', '{{period.label}}', '{{number}}', '{{kind}}', '{{date}}', '{{count}}', '{{issuer}}'],
  ...['{{#each documents}}', '{{#each media}}', '{{#each items}}', '{{/each}}', '{{#if tally}}', '{{#if committees}}'],
  ...[
    '{{else}}',
    '{{/if}}',
    '{{> tally}}',
    '{{> targets-table}}',
    '{{> lead-in}}',
    '{{!-- ghi chú --}}',
    '{{day period.to}}',
  ],
  ...['{{#listed documents}}', '{{/listed}}', '{{', '}}', '{{nonsense}}', 'chữ', ' ', '“', '\\'],
];

const words = fc.array(fc.constantFrom(...TAGS), { maxLength: 3 }).map((tags) => tags.join(''));

/** A text in one run, or torn to several. */
const torn = fc.tuple(words, fc.nat(12)).map(([text, at]) => r(text.slice(0, at)) + r(text.slice(at), '<w:b/>'));
const paragraph = fc.oneof(
  words.map((text) => p(text)),
  torn.map((content) => p(content)),
);
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inner) => inner.join(''));
const anyTable = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 })
      .map((rows) => table(...rows)),
  );
const BOX = (content: string): string =>
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" name="a"/><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: anyTable },
  { weight: 1, arbitrary: cell.map(BOX) },
  { weight: 1, arbitrary: cell.map((content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`) },
);
const body = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join(''));

test('any template is either refused with a place for every fault, or filled without a fault', () => {
  fc.assert(
    fc.property(body, cell, (content, header) => {
      const template = templateFile({ body: content, header });
      const { templates, findings } = load(template);
      if (templates === null) {
        for (const { place, code } of findings) expect([code, place]).not.toEqual([code, null]);
        return;
      }
      // Behind a backslash braces are no tag, and stay.
      const faults = faultsIn(fill(template).bytes).filter(
        (fault) => !fault.endsWith('is left') || !(content + header).includes('\\'),
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: runs(25, 60) },
  );
});

/** Blocks as an office would write them: what they print, alone and round paragraphs, rows and cells. */
const PRINTED = [
  ...['{{@root.unit.name}}', 'đến {{day @root.period.to}}', 'chữ', '{{> tally-sentence @root}}'],
  '{{#if @root.committees}}có{{else}}không{{/if}}',
];
const { content: sound } = fc.letrec<{ content: string; item: string }>((tie) => ({
  content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join('')),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...PRINTED).map((text) => p(text)),
    fc.constantFrom(...PRINTED).map((text) => table([text, '{{#each @root.documents}}{{number}}{{/each}}'])),
    fc
      .constantFrom('documents', 'media', 'committees', 'tasks')
      .chain((list) =>
        fc.constantFrom(
          table([`{{#each @root.${list}}}a`, 'b{{/each}}']),
          table(['a', 'b'], [`{{#each @root.${list}}}`, ''], ['c', 'd'], ['', '{{/each}}']),
          table([`{{#if @root.${list}}}a`, 'b{{/if}}', 'c']),
        ),
      ),
    fc
      .tuple(
        fc.constantFrom('each', 'if', 'unless'),
        fc.constantFrom('documents', 'committees', 'tasks'),
        tie('content'),
      )
      .map(([helper, list, inner]) => p(`{{#${helper} @root.${list}}}`) + inner + p(`{{/${helper}}}`)),
    tie('content').map(BOX),
    tie('content').map((content) => table([content + p(''), 'x'])),
  ),
}));

test('a sound template is filled without a fault, the same each time', () => {
  fc.assert(
    fc.property(sound, (content) => {
      const template = templateFile({ body: content });
      const { bytes } = fill(template);
      expect(faultsIn(bytes)).toEqual([]);
      expect(Buffer.compare(fill(template).bytes, bytes)).toBe(0);
    }),
    { numRuns: runs(15, 40) },
  );
});
