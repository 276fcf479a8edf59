import type { ExtentRange } from '../../diagnostics/lintTerms.js';
import type { Profile } from '../../report/profile/profile.js';
import type { LaidParagraph, LaidRun } from '../read/laidParagraph.js';
import { isTimes } from '../read/settleParagraph.js';
import { alone, type FormatRules, fault, points, quoted, type Ruling, term, within } from './formatRule.js';

/** Sizes that elements of a document have, in half-points: NĐ 30/2020, Mục V; HD 05-HD/VPTW, Phụ lục 2. */
const SIZES: Readonly<Record<Profile['measures'], readonly ExtentRange[]>> = {
  nd30: [[22, 28]],
  hd05: [alone(20), alone(22), alone(24), [28, 32]],
};

/** Numbers as English writes them: "96.06%", "1,234,567"; a blank before "%". */
const ENGLISH_NUMBER = /\d\.\d{1,2}%|\d[ \u00a0]%|\b\d{1,3}(?:,\d{3}){2,}/;

/** FT, NB: letters and digits, wherever they stand. */
export const FONT_RULES: FormatRules = {
  'FT-01': {
    clause: { nd30: 'I.4', hd05: 'Mục IV' },
    judge: ({ document }) =>
      wrongRuns(
        document.all,
        ({ font }) => !isTimes(font),
        ({ font }, at) => fault('text', 'font', quoted(font), quoted('Times New Roman'), at),
      ),
  },
  'FT-02': {
    clause: { nd30: 'I.4', hd05: 'Mục IV' },
    judge: ({ document }) =>
      wrongRuns(
        document.all,
        ({ color }) => color !== 'auto' && color !== '000000',
        ({ color }, at) => fault('text', 'colour', quoted(`#${color}`), term('black'), at),
      ),
  },
  // TCVN 6909:2001 has both ways to write a letter with marks; searches and older programs know the composed one.
  'FT-03': {
    clause: 'habit',
    judge: ({ document }) =>
      document.all
        .filter(({ text }) => text !== text.normalize('NFC'))
        .map((at) => fault('text', 'letters', term('decomposed'), term('composed'), at)),
  },
  'FT-04': {
    clause: 'habit',
    judge: ({ document }, { measures }) => {
      const sizes = SIZES[measures];
      const isOther = ({ size }: LaidRun): boolean => !sizes.some((range) => within(size, range));
      return wrongRuns(document.all, isOther, ({ size }, at) =>
        fault('text', 'size', points(alone(size)), points(...sizes), at),
      );
    },
  },
  'FT-05': {
    clause: 'habit',
    judge: ({ document }) =>
      wrongRuns(
        document.all,
        ({ highlight }) => highlight,
        (_, at) => fault('text', 'highlight', term('there'), term('none'), at),
      ),
  },
  'NB-01': {
    clause: 'habit',
    judge: ({ document }) =>
      document.all.flatMap((at) => {
        const found = ENGLISH_NUMBER.exec(at.text)?.[0];
        return found === undefined ? [] : [fault('text', 'wording', quoted(found), quoted(asWritten(found)), at)];
      }),
  },
};

/** The first run of each paragraph that is wrong; bullets and other signs are of no face. */
function wrongRuns(
  paragraphs: readonly LaidParagraph[],
  isWrong: (run: LaidRun) => boolean,
  say: (run: LaidRun, at: LaidParagraph) => Ruling,
): readonly Ruling[] {
  return paragraphs.flatMap((at) => {
    const run = at.runs.find((one) => /[\p{L}\p{N}]/u.test(one.text) && isWrong(one));
    return run === undefined ? [] : [say(run, at)];
  });
}

/** "96.06%" → "96,06%", "1,234,567" → "1.234.567", "8 %" → "8%". */
function asWritten(number: string): string {
  return number.replace(/[ \u00a0]/g, '').replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
