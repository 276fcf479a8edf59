import type { Profile } from '../../report/profile/profile.js';
import type { LaidTable } from '../read/laidDocument.js';
import { child, contentsOf, descendants } from '../read/xmlNode.js';
import type { SheetAppendix } from '../sheet/appendicesOf.js';
import { folded, isBlank, oneLine } from '../sheet/folded.js';
import { printedLines } from '../sheet/printedLine.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import { alone, type FormatRules, fault, missing, quoted, type Ruling, term, unjudged } from './formatRule.js';
import { lineFaults, SHORT } from './lineFaults.js';
import { lookFaults } from './look.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** PL: appendices. */
export const APPENDIX_RULES: FormatRules = {
  'PL-01': {
    clause: { nd30: 'III.1', hd05: null },
    judge: (sheet, profile) =>
      sheet.appendices.flatMap((one, index) => [
        ...labelled(one, index, sheet, profile),
        ...lookFaults('appendix-label', [one.label], { sizes: alone(28), bold: true, italic: false, align: 'center' }),
        ...titleFaults(one),
        ...referenceFaults(one),
        ...lookFaults('appendix-reference', one.reference === null ? [] : [one.reference], {
          sizes: [26, 28],
          bold: false,
          italic: true,
        }),
        ...lineBelow(one, sheet),
      ]),
  },
  'PL-02': {
    clause: { nd30: null, hd05: 'Mục II.1' },
    judge: (sheet, profile) =>
      sheet.appendices.flatMap((one, index) => [
        ...labelled(one, index, sheet, profile),
        ...lookFaults('appendix-label', [one.label], { align: 'center' }),
        ...referenceFaults(one),
        ...markBelow(one, profile),
      ]),
  },
  'PL-03': {
    clause: { nd30: 'III.1.a, III.1.đ', hd05: 'Mục II.1' },
    judge: ({ appendices, body, hasOnlyAppendices }) => [
      ...(hasOnlyAppendices ? [unjudged('appendix', 'alone')] : []),
      ...appendices.flatMap(({ pages, label }): readonly Ruling[] => {
        if (pages === null) return [unjudged('appendix', 'no-section')];
        // In a file of its own, every page number is its own.
        return pages.startsAt === '1' || hasOnlyAppendices
          ? []
          : [fault('appendix', 'page-count', term('goes-on'), term('from-one'), label)];
      }),
      ...(appendices.length === 0 || hasOnlyAppendices || body.some(({ text }) => /\bphu luc\b/.test(folded(text)))
        ? []
        : [fault('appendix', 'mention', term('none'), term('there'), appendices[0]?.label)]),
    ],
  },
  // A wide table is read page by page: its head comes again, and no row is cut by the end of one.
  'PL-04': {
    clause: 'habit',
    judge: ({ appendices }) =>
      appendices.flatMap(({ tables, label }) =>
        tables.every(repeatsItsHead)
          ? []
          : [fault('table', 'header-row', term('not-repeated'), term('repeated'), label)],
      ),
  },
};

function labelled({ label }: SheetAppendix, index: number, sheet: OfficialSheet, profile: Profile) {
  const { appendices, hasOnlyAppendices } = sheet;
  // How many there are, and which of them these are, only the document before them tells.
  if (hasOnlyAppendices) return [];
  const number = profile.appendixNumbers === 'roman' ? ROMAN[index] : String(index + 1);
  const should = appendices.length === 1 ? 'Phụ lục' : `Phụ lục ${number}`;
  const text = oneLine(label.text);
  return text === should ? [] : [fault('appendix-label', 'wording', quoted(text), quoted(should), label)];
}

function titleFaults({ title, label }: SheetAppendix): readonly Ruling[] {
  if (title.length === 0) return [missing('appendix-title', label)];
  return lookFaults('appendix-title', title, {
    sizes: [26, 28],
    bold: true,
    italic: false,
    align: 'center',
    upper: true,
  });
}

function referenceFaults({ reference }: SheetAppendix): readonly Ruling[] {
  const text = reference === null ? '' : oneLine(reference.text);
  if (reference === null || /^\(Kèm theo .+\)$/.test(text)) return [];
  return [fault('appendix-reference', 'wording', quoted(text), quoted(`(${text.replace(/^\(|\)$/g, '')})`), reference)];
}

/** The sample of the decree has a line below; the rule names none, so that one which is there is measured alone. */
function lineBelow({ title, reference, underHead }: SheetAppendix, { pages: { width, margins } }: OfficialSheet) {
  const lines = printedLines(underHead);
  if (lines.length === 0) return [];
  const room = (width ?? 0) - (margins.left ?? 0) - (margins.right ?? 0);
  const above = reference === null ? title : [reference];
  return lineFaults({ element: 'appendix-title', above, lines, share: SHORT, room, elsewhere: false });
}

function markBelow({ underHead, label, title }: SheetAppendix, { subjectMark }: Profile): readonly Ruling[] {
  const mark = underHead.find((one) => !isBlank(one));
  if (subjectMark === null || mark?.text.trim() === subjectMark) return [];
  const is = mark === undefined ? term('none') : quoted(mark.text.trim());
  return [fault('appendix-title', 'line', is, quoted(subjectMark), mark ?? title.at(-1) ?? label)];
}

function repeatsItsHead({ node }: LaidTable): boolean {
  const rows = contentsOf(node).filter(({ name }) => name === 'w:tr');
  return (
    child(rows[0], 'w:trPr', 'w:tblHeader') !== undefined &&
    rows.every((row) => descendants(row, 'w:cantSplit').length > 0)
  );
}
