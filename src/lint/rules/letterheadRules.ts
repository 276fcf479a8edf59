import type { ExtentRange, PageElement } from '../../diagnostics/lintTerms.js';
import { toneLast } from '../../quantity/text/toneLast.js';
import type { Profile } from '../../report/profile/profile.js';
import { isBorderless } from '../read/isBorderless.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { folded, isBlank } from '../sheet/folded.js';
import { isNation, type SheetHead } from '../sheet/letterheadOf.js';
import { printedLines } from '../sheet/printedLine.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import {
  alone,
  type FormatRule,
  type FormatRules,
  fault,
  missing,
  quoted,
  type Ruling,
  term,
  unjudged,
} from './formatRule.js';
import { drawnElsewhere, lineFaults, SHORT, WHOLE } from './lineFaults.js';
import { type FormatLook, lookFaults } from './look.js';

const STATE_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** HD: names on the left, the title of the State or the Party on the right. */
export const LETTERHEAD_RULES: FormatRules = {
  'HD-01': {
    clause: 'habit',
    judge: ({ head }) =>
      head === null || isBorderless(head.table) ? [] : [fault('letterhead', 'borders', term('there'), term('none'))],
  },
  'HD-02': stateOnly('II.1.a', ({ nation: [title] }) =>
    title === undefined ? [] : titled('nation', title, STATE_TITLE, { sizes: [24, 26] }),
  ),
  'HD-03': stateOnly('II.1.b', (head) => {
    const motto = mottoOf(head);
    return motto === undefined
      ? [missing('motto', head.nation[0])]
      : titled('motto', motto, MOTTO, { sizes: [26, 28] });
  }),
  'HD-04': stateOnly('II.1.b', (head, sheet) => {
    const motto = mottoOf(head);
    return motto === undefined ? [] : lineUnder('motto', motto, head, sheet);
  }),
  'HD-05': partyOnly('Mục I.1, Phụ lục 2', (head, sheet) => {
    const [title] = head.nation;
    if (title === undefined) return [];
    return [
      ...titled('title-of-party', title, PARTY_TITLE, { sizes: alone(30) }),
      ...lineUnder('title-of-party', title, head, sheet),
    ];
  }),
  'HD-06': {
    clause: { nd30: 'II.1', hd05: 'Mục I.1' },
    // What stands in the place of the title itself is told by its own rule.
    judge: ({ document, head }, { family }) => {
      const [wrong, right] = family === 'state' ? [[PARTY_TITLE], STATE_TITLE] : [[STATE_TITLE, MOTTO], PARTY_TITLE];
      return document.all.flatMap((at) =>
        at !== head?.nation[0] && wrong.some((title) => isSame(at.text, title))
          ? [fault('letterhead', 'wording', quoted(at.text), quoted(right), at)]
          : [],
      );
    },
  },
  'HD-07': {
    clause: { nd30: 'II.2.b', hd05: 'Mục I.2, Phụ lục 2' },
    judge: ({ head }, profile) =>
      lookFaults('parent', head?.parents ?? [], { ...nameLook(profile), bold: false, underline: false }),
  },
  'HD-08': {
    clause: { nd30: 'II.2.b', hd05: 'Mục I.2, Phụ lục 2' },
    judge: ({ head, title }, profile) => {
      if (head === null) return [];
      // A form that a citizen fills in has no issuer.
      if (head.issuer.length === 0)
        return [title === null ? unjudged('issuer', 'not-found') : missing('issuer', head.nation[0])];
      return lookFaults('issuer', head.issuer, { ...nameLook(profile), bold: true });
    },
  },
  'HD-09': stateOnly('II.2.b', (head, sheet) =>
    lineFaults({
      element: 'issuer',
      above: head.issuer,
      lines: printedLines([...head.issuer, ...head.underIssuer]),
      share: SHORT,
      room: head.widths[0],
      elsewhere: drawnElsewhere(sheet),
    }),
  ),
  'HD-10': partyOnly('Mục I.2', ({ issuer, underIssuer }, _, { issuerMark }) => {
    const mark = underIssuer.find((one) => !isBlank(one));
    const last = issuer.at(-1);
    if (issuerMark === null || last === undefined) return [];
    if (mark === undefined) return [fault('issuer', 'line', term('none'), quoted(issuerMark), last)];
    if (mark.text.trim() !== issuerMark)
      return [fault('issuer', 'line', quoted(mark.text.trim()), quoted(issuerMark), mark)];
    return lookFaults('issuer', [mark], { align: 'center' });
  }),
};

type JudgeHead = (head: SheetHead, sheet: OfficialSheet, profile: Profile) => readonly Ruling[];

function stateOnly(clause: string, judge: JudgeHead): FormatRule {
  return { clause: { nd30: clause, hd05: null }, judge: within(judge) };
}

function partyOnly(clause: string, judge: JudgeHead): FormatRule {
  return { clause: { nd30: null, hd05: clause }, judge: within(judge) };
}

function within(judge: JudgeHead): FormatRule['judge'] {
  return (sheet, profile) => (sheet.head === null ? [] : judge(sheet.head, sheet, profile));
}

function nameLook({ measures }: Profile): FormatLook {
  const sizes: ExtentRange = measures === 'nd30' ? [24, 26] : alone(28);
  return { upper: true, sizes, italic: false, align: 'center' };
}

function mottoOf({ nation }: SheetHead): LaidParagraph | undefined {
  return (
    nation.find(({ text }) => folded(text) === folded(MOTTO)) ??
    nation.slice(1).find((one) => !isBlank(one) && !isNation(one))
  );
}

/** The very words, bold, upright, in the middle. */
function titled(element: PageElement, at: LaidParagraph, words: string, look: FormatLook): readonly Ruling[] {
  const said = isSame(at.text, words) ? [] : [fault(element, 'wording', quoted(at.text.trim()), quoted(words), at)];
  return [...said, ...lookFaults(element, [at], { bold: true, italic: false, align: 'center', ...look })];
}

/** "HÒA" and "HOÀ" are the same word. */
function isSame(text: string, words: string): boolean {
  return toneLast(text.trim()) === toneLast(words);
}

function lineUnder(element: PageElement, text: LaidParagraph, { nation, widths }: SheetHead, sheet: OfficialSheet) {
  const lines = printedLines(nation);
  return lineFaults({ element, above: [text], lines, share: WHOLE, room: widths[1], elsewhere: drawnElsewhere(sheet) });
}
