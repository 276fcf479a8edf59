import type { ExtentRange } from '../../diagnostics/lintTerms.js';
import type { Profile } from '../../report/profile/profile.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { folded } from '../sheet/folded.js';
import { isHeadingLike } from '../sheet/headingLevel.js';
import { isTypedLine } from '../sheet/printedLine.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import {
  alone,
  type FormatRules,
  fault,
  lines,
  millimetres,
  points,
  quoted,
  type Ruling,
  term,
  unjudged,
  within,
} from './formatRule.js';
import { lookFaults, sizeFaults } from './look.js';

/** Twips: rounding of editors, and "about 10 mm". */
const INDENT_TOLERANCE = { nd30: 12, hd05: 28 } as const;
/** "1 cm hoặc 1,27 cm"; "khoảng 10 mm". */
const INDENTS: Readonly<Record<Profile['measures'], readonly ExtentRange[]>> = {
  nd30: [alone(567), alone(720)],
  hd05: [alone(567)],
};
const SIZES: Readonly<Record<Profile['measures'], ExtentRange>> = { nd30: [26, 28], hd05: [28, 30] };
/** 6 pt. */
const GAP = 120;
/** Single to one and a half. */
const LINES: ExtentRange = [1, 1.5];
const TWIPS_OF_A_LINE = 240;
/** A single line of Times New Roman is so many times its size. */
const LEADING = 1.15;

/** BD: the text of the document. */
export const BODY_RULES: FormatRules = {
  'BD-01': {
    clause: { nd30: 'II.6.e', hd05: 'Mục I.6' },
    judge: (sheet) => lookFaults('body', proseOf(sheet), { align: 'both' }),
  },
  'BD-02': {
    clause: { nd30: 'II.6.e', hd05: 'Mục I.6, Phụ lục 2' },
    judge: (sheet, { measures }) => [
      ...textOf(sheet).flatMap((one) => sizeFaults('body', one, SIZES[measures])),
      ...wholeIs(proseOf(sheet).filter(isSentence), 'bold'),
      ...wholeIs(proseOf(sheet).filter(isSentence), 'italic'),
    ],
  },
  'BD-03': { clause: { nd30: 'II.6.e', hd05: 'Mục I.6' }, judge: firstLines },
  'BD-04': { clause: { nd30: 'II.6.e', hd05: 'Mục I.6' }, judge: gaps },
  'BD-05': {
    clause: { nd30: 'II.6.e', hd05: null },
    judge: (sheet) =>
      proseOf(sheet).flatMap((at) => {
        const count = linesOf(at);
        return within(count, LINES, 0.03) ? [] : [fault('body', 'line-spacing', lines(alone(count)), lines(LINES), at)];
      }),
  },
  'BD-06': {
    clause: { nd30: null, hd05: 'Mục I.6' },
    judge: (sheet) =>
      proseOf(sheet).flatMap((at) => {
        const should = points([36, 44]);
        if (at.lineRule !== 'exact') return [fault('body', 'line-spacing', lines(alone(linesOf(at))), should, at)];
        return within(at.line, [360, 440])
          ? []
          : [fault('body', 'line-spacing', points(alone(at.line / 10)), should, at)];
      }),
  },
  'BD-07': {
    clause: 'habit',
    judge: (sheet) => {
      const sizes = new Set(textOf(sheet).flatMap(({ runs }) => runs.map(({ size }) => size)));
      return sizes.size > 1 ? [fault('body', 'size', term('several-sizes'), term('one-size'))] : [];
    },
  },
  'BD-08': {
    clause: { nd30: 'II.6.đ, Mục V', hd05: null },
    judge: ({ body }) =>
      lookFaults(
        'heading',
        body.filter(({ isHeading, text }) => isHeading && /^(?:[IVXLC]+|\d+)\. /.test(text)),
        { bold: true },
      ),
  },
  'BD-09': {
    clause: { nd30: null, hd05: 'Mục I.6' },
    judge: (sheet) => {
      const last = textOf(sheet).at(-1);
      return last === undefined || !/\.\/\.?\s*$/.test(last.text)
        ? []
        : [fault('body', 'wording', quoted('./.'), quoted('.'), last)];
    },
  },
};

function textOf({ body, title, addressees }: OfficialSheet): readonly LaidParagraph[] {
  // Without a title or an addressee above it, nobody knows where the text of a form or a set of rules begins.
  if (title === null && addressees.length === 0) return [];
  // Dots to be filled in tell nothing of how the text will look.
  return body.filter((one) => /\p{L}{2}/u.test(one.text) && !/[.…_]{9}/.test(one.text) && !isTypedLine(one));
}

/** Without headings, the grounds of the document, and what stands in the middle of the page on purpose: names of parts, captions. */
function proseOf(sheet: OfficialSheet): readonly LaidParagraph[] {
  const text = textOf(sheet);
  return text
    .slice(groundsIn(text))
    .filter((one) => !isHeadingLike(one) && !(one.align === 'center' && !isSentence(one)));
}

/** How many paragraphs at the beginning say on what grounds the document is made: they have a look of their own. */
function groundsIn(text: readonly LaidParagraph[]): number {
  const last = text.findLastIndex((one) => /^(?:can cu|theo de nghi|xet de nghi)\b/.test(folded(one.text)));
  const next = text[last + 1];
  // What they lead to is printed like them in some documents.
  return last === -1 ? 0 : last + (next?.runs.every(({ italic }) => italic) ? 2 : 1);
}

function isSentence({ text }: LaidParagraph): boolean {
  return /[.;:]["”)/]*\.?\s*$/.test(text) && !/^\s*\(/.test(text);
}

function wholeIs(paragraphs: readonly LaidParagraph[], look: 'bold' | 'italic'): readonly Ruling[] {
  return lookFaults(
    'body',
    paragraphs.filter(({ runs }) => runs.every((run) => run[look])),
    { [look]: false },
  );
}

function firstLines(sheet: OfficialSheet, { measures }: Profile): readonly Ruling[] {
  const wanted = INDENTS[measures];
  return proseOf(sheet).flatMap((at): readonly Ruling[] => {
    if (/^\s*\t/.test(at.text)) return [unjudged('body', 'begins-with-tab')];
    if (at.isNumbered) return [unjudged('body', 'numbered-by-word')];
    if (wanted.some((range) => within(at.firstLine, range, INDENT_TOLERANCE[measures]))) return [];
    return [fault('body', 'first-line', millimetres(alone(at.firstLine)), millimetres(...wanted), at)];
  });
}

/** Word takes the larger of two neighbouring spaces, LibreOffice the sum: the larger is what is sure. An empty line is room enough. */
function gaps(sheet: OfficialSheet): readonly Ruling[] {
  const { body } = sheet;
  const prose = new Set(proseOf(sheet));
  return body.flatMap((at, index) => {
    const above = body[index - 1];
    if (!prose.has(at)) return [];
    if (above === undefined || ![at, above].every(({ text }) => /\p{L}{2}/u.test(text))) return [];
    const isClose = at.isClose && above.isClose && at.style === above.style;
    const gap = isClose ? 0 : Math.max(above.after, at.before);
    return gap >= GAP
      ? []
      : [fault('body', 'gap', points(alone(gap / 10)), points([GAP / 10, Number.POSITIVE_INFINITY]), at)];
  });
}

/** Line spacing as a number of single lines, however it is given. */
function linesOf({ line, lineRule, runs }: LaidParagraph): number {
  if (lineRule === 'auto') return line / TWIPS_OF_A_LINE;
  const single = ((runs[0]?.size ?? 0) / 2) * 20 * LEADING;
  const count = single === 0 ? 1 : line / single;
  return lineRule === 'atLeast' ? Math.max(1, count) : count;
}
