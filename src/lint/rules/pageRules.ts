import type { Aspect, ExtentRange } from '../../diagnostics/lintTerms.js';
import type { Pages } from '../read/laidDocument.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import {
  alone,
  area,
  type FormatRules,
  fault,
  millimetres,
  missing,
  type Ruling,
  term,
  unjudged,
  within,
} from './formatRule.js';
import { sizeFaults } from './look.js';

/** A4 in twips. */
const A4 = [11906, 16838] as const;
/** A third of a millimetre: programs round paper sizes each in its own way. */
const PAPER_TOLERANCE = 20;
const MARGIN_TOLERANCE = 6;
/** "About 10 mm". */
const HEADER_TOLERANCE = 28;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Margins = Readonly<Record<(typeof SIDES)[number], ExtentRange>>;

const STATE_MARGINS: Margins = { top: [1134, 1417], bottom: [1134, 1417], left: [1701, 1984], right: [850, 1134] };
const PARTY_MARGINS: Margins = { top: alone(1134), bottom: alone(1134), left: alone(1701), right: alone(850) };

/** More letters than any page of this size holds: a document of so many has a second page. */
const LETTERS_OF_A_PAGE = 4_500;

/** PG: paper, margins, page numbers. */
export const PAGE_RULES: FormatRules = {
  'PG-01': { clause: { nd30: 'I.1, I.2', hd05: 'Mục IV' }, judge: paper },
  'PG-02': { clause: { nd30: 'I.3', hd05: null }, judge: (sheet) => margins(sheet, STATE_MARGINS) },
  'PG-03': { clause: { nd30: null, hd05: 'Mục IV' }, judge: (sheet) => margins(sheet, PARTY_MARGINS) },
  'PG-04': { clause: { nd30: 'I.7', hd05: 'Mục IV' }, judge: pageNumbers },
  'PG-05': {
    clause: { nd30: 'I.7', hd05: 'Mục IV, Phụ lục 2' },
    judge: (sheet, { measures }) => {
      const sizes: ExtentRange = measures === 'nd30' ? [26, 28] : alone(28);
      const distance = sheet.pages.margins.header;
      const ofSize = numbersIn(sheet).flatMap((one) => sizeFaults('page-number', one, sizes));
      if (measures === 'nd30' || distance === null || within(distance, alone(567), HEADER_TOLERANCE)) return ofSize;
      const is = millimetres(alone(distance));
      return [...ofSize, fault('page-number', 'header-distance', is, millimetres(alone(567)))];
    },
  },
};

function paper({ document }: OfficialSheet): readonly Ruling[] {
  return document.sections.flatMap(({ pages, blocks }, index): readonly Ruling[] => {
    const { width, height, isLandscape } = pages;
    if (width === null || height === null) return [unjudged('page', 'lengths-unknown')];
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    const isA4 = Math.abs(short - A4[0]) <= PAPER_TOLERANCE && Math.abs(long - A4[1]) <= PAPER_TOLERANCE;
    const found: Ruling[] = [];
    if (!isA4) found.push(fault('page', 'paper', area(width, height), area(...A4)));
    // Wide tables may lie across; the first page may not.
    const mayLie = index > 0 && blocks.some(({ type }) => type === 'table');
    if ((isLandscape || width > height) && !mayLie)
      found.push(fault('page', 'orientation', term('landscape'), term('portrait')));
    return found;
  });
}

function margins({ document }: OfficialSheet, wanted: Margins): readonly Ruling[] {
  return document.sections.flatMap(({ pages }): readonly Ruling[] => {
    if (isAcross(pages)) return [];
    return SIDES.flatMap((side): readonly Ruling[] => {
      const margin = pages.margins[side];
      if (margin === null) return [unjudged('page', 'lengths-unknown')];
      if (within(margin, wanted[side], MARGIN_TOLERANCE)) return [];
      const aspect: Aspect = `margin-${side}`;
      return [fault('page', aspect, millimetres(alone(margin)), millimetres(wanted[side]))];
    });
  });
}

function isAcross({ width, height, isLandscape }: Pages): boolean {
  return isLandscape || (width ?? 0) > (height ?? 0);
}

const hasNumber = ({ fields }: LaidParagraph): boolean => /\bPAGE\b/.test(fields);

/** The paragraphs that print a page's number, at its head. */
function numbersIn({ document }: OfficialSheet): readonly LaidParagraph[] {
  return [...new Set(document.sections.flatMap(({ pages }) => pages.headers.default.filter(hasNumber)))];
}

function pageNumbers(sheet: OfficialSheet): readonly Ruling[] {
  const { document } = sheet;
  const numbers = numbersIn(sheet);
  const below = document.sections.flatMap(({ pages }) => Object.values(pages.footers).flat().filter(hasNumber));
  if (below.length > 0) return [fault('page-number', 'position', term('footer'), term('header'), below[0] ?? null)];
  if (numbers.length === 0) {
    const letters = document.all.reduce((sum, { text }) => sum + text.length, 0);
    return [letters > LETTERS_OF_A_PAGE ? missing('page-number') : unjudged('page-number', 'one-page')];
  }
  return [
    ...numbers.flatMap((one) => {
      // A tab may lead to the middle as well.
      const isPlaced = one.align === 'center' || /^\s/.test(one.text);
      return isPlaced ? [] : [fault('page-number', 'alignment', term(one.align), term('center'), one)];
    }),
    ...document.sections.flatMap(({ pages }, index) => {
      const begins = index === 0 || pages.startsAt === '1';
      const isHidden = pages.firstDiffers && !pages.headers.first.some(hasNumber);
      return begins && !isHidden ? [fault('page-number', 'first-page', term('shown'), term('not-shown'))] : [];
    }),
  ];
}
