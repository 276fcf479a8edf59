import {
  BorderStyle,
  Document,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  XmlComponent,
} from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packageParts } from '../../../src/writers/docx/frame/packageParts.js';
import { element, type Xml } from '../../../src/writers/docx/markup/element.js';
import { type ParagraphOptions, paragraph } from '../../../src/writers/docx/markup/paragraph.js';
import { type TableOptions, table } from '../../../src/writers/docx/markup/table.js';
import { type RunOptions, textRun } from '../../../src/writers/docx/markup/textRun.js';
import { runs } from '../../support/runs.js';

/** What the writer and the library can both make. */
type Content =
  | { readonly type: 'run'; readonly options: RunOptions | string }
  | {
      readonly type: 'element';
      readonly attributes: Record<string, string | number>;
      readonly content: readonly (Content | string)[];
    };
interface Line {
  readonly options: ParagraphOptions;
  readonly content: readonly Content[];
}
type Grid = Omit<TableOptions, 'rows'> & {
  readonly rows: readonly { readonly isHeader: boolean; readonly cells: readonly (readonly Line[])[] }[];
};

/** Also what XML escapes, and what it cannot hold. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('', ' ', 'Số & "<b>"', "d'Arc", ']]>', 'a\u0001b', 'bảo hiểm y tế'),
);
const twips = fc.nat({ max: 20_000 });
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const given = <T extends object>(model: { [Key in keyof T]-?: fc.Arbitrary<T[Key] | undefined> }) =>
  fc.record<Partial<T>>(model).map((options) => {
    return Object.fromEntries(Object.entries(options).filter(([, one]) => one !== undefined)) as T;
  });

const run: fc.Arbitrary<Content> = fc
  .oneof(
    words,
    given<RunOptions>({
      text: some(words),
      bold: some(fc.boolean()),
      italics: some(fc.boolean()),
      size: some(fc.integer({ min: 2, max: 80 })),
      // `docx` does not part a text at its hyphens.
      whole: fc.constant(undefined),
      break: some(fc.constant(1 as const)),
    }),
  )
  .map((options) => ({ type: 'run', options }));
const custom: fc.Arbitrary<Content> = fc
  .record({
    attributes: fc.dictionary(fc.constantFrom('w:val', 'name', 'x'), fc.oneof(words, twips), { maxKeys: 3 }),
    content: fc.oneof(fc.array(run, { maxLength: 2 }), fc.tuple(words)),
  })
  .map((one) => ({ type: 'element', ...one }));
const line: fc.Arbitrary<Line> = fc.record({
  options: given<ParagraphOptions>({
    style: fc.constantFrom('BodyText', 'TableText'),
    keepNext: some(fc.constant(true as const)),
    alignment: some(fc.constantFrom('left' as const, 'center' as const, 'right' as const)),
    indent: some(fc.oneof(fc.record({ left: twips }), fc.record({ left: twips, hanging: twips }))),
    spacing: some(
      fc.oneof(fc.record({ before: twips }), fc.record({ line: twips, lineRule: fc.constant('exact' as const) })),
    ),
  }),
  content: fc.array(fc.oneof(run, custom), { maxLength: 4 }),
});
const grid: fc.Arbitrary<Grid> = fc.array(twips, { minLength: 1, maxLength: 3 }).chain((columnWidths) =>
  fc.record({
    columnWidths: fc.constant(columnWidths),
    line: fc.constantFrom(
      { style: 'none', size: 0, color: 'auto' } as const,
      { style: 'single', size: 4, color: '000000' } as const,
    ),
    margin: twips,
    centred: fc.boolean(),
    rows: fc.array(
      fc.record({
        isHeader: fc.boolean(),
        cells: fc.tuple(...columnWidths.map(() => fc.array(line, { minLength: 1, maxLength: 2 }))),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

test('text, tables and any element are written as docx writes them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, grid), { minLength: 1, maxLength: 3 }), (blocks) => {
      expect(blocks.map((block) => written(block).xml).join('')).toBe(byDocx(blocks.map(asDocx)));
    }),
    { numRuns: runs(100, 300) },
  );
});

function written(block: Line | Grid): Xml {
  if ('options' in block) return paragraph(block.options, block.content.map(writtenContent));
  const rows = block.rows.map(({ isHeader, cells }) => ({ isHeader, cells: cells.map((cell) => cell.map(written)) }));
  return table({ ...block, rows });
}

function writtenContent(content: Content): Xml {
  if (content.type === 'run') return textRun(content.options);
  const children = content.content.map((one) => (typeof one === 'string' ? one : writtenContent(one)));
  return element('w:custom', content.attributes, children);
}

class Custom extends XmlComponent {
  constructor(attributes: Record<string, string | number>, children: readonly (XmlComponent | string)[]) {
    super('w:custom');
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

class WithContent extends Paragraph {
  constructor(options: ParagraphOptions, content: readonly XmlComponent[]) {
    super(options);
    this.root.push(...content);
  }
}

function docxContent(content: Content): XmlComponent {
  if (content.type === 'run') return new TextRun(content.options);
  return new Custom(
    content.attributes,
    content.content.map((one) => (typeof one === 'string' ? one : docxContent(one))),
  );
}

function docxLine({ options, content }: Line): Paragraph {
  return new WithContent(options, content.map(docxContent));
}

function asDocx(block: Line | Grid): Paragraph | Table {
  if ('options' in block) return docxLine(block);
  const { columnWidths, line, margin, centred, rows } = block;
  const border = { ...line, style: line.style === 'none' ? BorderStyle.NONE : BorderStyle.SINGLE };
  const width = (size: number) => ({ size, type: WidthType.DXA });
  return new Table({
    columnWidths,
    width: width(columnWidths.reduce((sum, one) => sum + one, 0)),
    indent: width(0),
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: { top: 0, bottom: 0, left: margin, right: margin, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ({ isHeader, cells }) =>
        new TableRow({
          cantSplit: true,
          ...(isHeader ? { tableHeader: true } : {}),
          children: cells.map(
            (lines, column) =>
              new TableCell({
                width: width(columnWidths[column] ?? 0),
                ...(centred ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
                children: lines.map(docxLine),
              }),
          ),
        }),
    ),
  });
}

/** The body of a document with these, and nothing behind them. */
function byDocx(children: readonly (Paragraph | Table)[]): string {
  const end = new Paragraph('end');
  const xml = packageParts(new Document({ sections: [{ children: [...children, end] }] })).get('word/document.xml');
  return /<w:body>(.*)<w:p><w:r><w:t xml:space="preserve">end<\/w:t>/s.exec(String(xml))?.[1] ?? '';
}
