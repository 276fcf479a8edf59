import type { ExtentRange } from '../../diagnostics/lintTerms.js';
import type { Profile } from '../../report/profile/profile.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import { folded, isBlank, oneLine } from '../sheet/folded.js';
import { kindIn } from '../sheet/kinds.js';
import { printedLines } from '../sheet/printedLine.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import type { SheetTitle } from '../sheet/titleOf.js';
import { example, type FormatRule, type FormatRules, fault, quoted, type Ruling, term } from './formatRule.js';
import { drawnElsewhere, lineFaults, SHORT } from './lineFaults.js';
import { lookFaults } from './look.js';

/** TL, KG: kind, subject, addressees. */
export const TITLE_RULES: FormatRules = {
  'TL-01': {
    clause: { nd30: 'II.5.b', hd05: 'Mục I.5, Phụ lục 2' },
    judge: titled(({ kind }, _, { measures }) => {
      const sizes: ExtentRange = measures === 'nd30' ? [26, 28] : [30, 32];
      return lookFaults('kind', [kind], { sizes, bold: true, italic: false, align: 'center', upper: true });
    }),
  },
  'TL-02': {
    clause: { nd30: 'II.5.b', hd05: 'Mục I.5, Phụ lục 2' },
    judge: titled(({ subject }, _, { measures }) => {
      const sizes: ExtentRange = measures === 'nd30' ? [26, 28] : [28, 30];
      return lookFaults('subject', subject, { sizes, bold: true, italic: false, align: 'center' });
    }),
  },
  'TL-03': {
    clause: { nd30: 'II.5.b', hd05: 'Phụ lục 2' },
    judge: titled(({ subject: [first] }, _, { subjectBegins }) => {
      const [letter = ''] = first?.text.trim() ?? '';
      const begins = letter !== letter.toLowerCase() ? 'upper' : letter !== letter.toUpperCase() ? 'lower' : null;
      // A proper name, or an abbreviation, begins with a capital everywhere.
      const isName =
        begins === 'upper' &&
        subjectBegins === 'lower' &&
        /^\p{Lu}\S*\p{Lu}|^\p{Lu}\S* \p{Lu}/u.test(first?.text.trim() ?? '');
      if (first === undefined || begins === null || begins === subjectBegins || isName) return [];
      return [fault('subject', 'case', term(`begins-${begins}`), term(`begins-${subjectBegins}`), first)];
    }),
  },
  'TL-04': {
    clause: { nd30: 'II.5.b', hd05: null },
    judge: titled(({ subject, underSubject }, sheet) => {
      const { width, margins } = sheet.pages;
      const room = (width ?? 0) - (margins.left ?? 0) - (margins.right ?? 0);
      const lines = printedLines([...subject, ...underSubject]);
      return lineFaults({
        element: 'subject',
        above: subject,
        lines,
        share: SHORT,
        room,
        elsewhere: drawnElsewhere(sheet),
      });
    }),
  },
  'TL-05': {
    clause: { nd30: null, hd05: 'Mục I.5' },
    judge: titled(({ subject, underSubject }, _, { subjectMark }) => {
      const last = subject.at(-1);
      const mark = underSubject.find((one) => !isBlank(one));
      if (last === undefined || subjectMark === null) return [];
      if (mark === undefined) return [fault('subject', 'line', term('none'), quoted(subjectMark), last)];
      const text = mark.text.trim();
      if (text !== subjectMark) return [fault('subject', 'line', quoted(text), quoted(subjectMark), mark)];
      return lookFaults('subject', [mark], { align: 'center' });
    }),
  },
  'KG-01': {
    clause: { nd30: 'II.9.d', hd05: null },
    judge: ({ addressees }) => [
      ...lookFaults('addressees', addressees, { sizes: [26, 28], bold: false, italic: false }),
      ...addressed(addressees.filter((one) => !isBlank(one))),
    ],
  },
  'KG-02': {
    clause: { nd30: null, hd05: 'Mục I.9' },
    judge: ({ addressees, body, title }) => {
      if (title === null || kindIn(title.kind.text) !== 'Báo cáo') return [];
      const at = [...addressees, ...body].find(
        ({ text }) => /^kinh (?:gui|trinh)\b/.test(folded(text)) && text.includes(':'),
      );
      return at === undefined ? [] : [fault('addressees', 'presence', term('there'), term('none'), at)];
    },
  },
};

function titled(
  judge: (title: SheetTitle, sheet: OfficialSheet, profile: Profile) => readonly Ruling[],
): FormatRule['judge'] {
  return (sheet, profile) => (sheet.title === null ? [] : judge(sheet.title, sheet, profile));
}

/** One on the line of the label; of several, each on its own, with a dash, a semicolon, and a dot behind the last. */
function addressed([label, ...lines]: readonly LaidParagraph[]): readonly Ruling[] {
  if (label === undefined) return [];
  const text = oneLine(label.text);
  if (/^Kính gửi: \S/.test(text)) return [];
  const should = 'Kính gửi: Bảo hiểm xã hội Việt Nam';
  if (text !== 'Kính gửi:' || lines.length < 2)
    return [
      fault('addressees', 'wording', quoted(text), lines.length < 2 ? example(should) : quoted('Kính gửi:'), label),
    ];
  return lines.flatMap((line, index) => {
    const sign = index < lines.length - 1 ? ';' : '.';
    const said = oneLine(line.text);
    const should = `${/^- /.test(said) || line.isNumbered ? '' : '- '}${said.replace(/^[-–+]\s*/, '- ').replace(/[.,;]?$/, sign)}`;
    return said === should ? [] : [fault('addressees', 'wording', quoted(said), quoted(should), line)];
  });
}
