import type { ExtentRange, PageElement } from '../../diagnostics/lintTerms.js';
import type { Profile } from '../../report/profile/profile.js';
import { oneLine } from '../sheet/folded.js';
import { kindIn, signOf } from '../sheet/kinds.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';
import { alone, example, type FormatRules, fault, missing, quoted, type Ruling, unjudged } from './formatRule.js';
import { lookFaults } from './look.js';

/** The number, or room for it while it is not given yet. */
const NUMBER = /(?:0[1-9]|[1-9]\d+|[\s\u00a0._…-]*)/u.source;

/** NO, DT: number and sign, place and day. */
export const NUMBER_RULES: FormatRules = {
  'NO-01': { clause: { nd30: 'II.3', hd05: null }, judge: number },
  'NO-02': { clause: { nd30: null, hd05: 'Mục I.3, Phụ lục 2' }, judge: number },
  'NO-03': {
    clause: { nd30: 'II.3.c', hd05: 'Mục I.3' },
    judge: ({ head }) => {
      const at = head?.number ?? null;
      if (at === null) return [];
      const text = oneLine(at.text);
      const should = closedUp(text);
      if (text === should) return [];
      return [fault('number', 'wording', quoted(text), quoted(should), at)];
    },
  },
  'DT-01': {
    clause: { nd30: 'II.4', hd05: 'Mục I.4, Phụ lục 2' },
    judge: (sheet, { measures }) => {
      if (sheet.head === null) return [];
      const at = sheet.head.placeAndDate;
      if (at === null) return lacking('place-and-date', sheet);
      const text = oneLine(at.text);
      const said = isDateLine(text)
        ? []
        : [fault('place-and-date', 'wording', quoted(text), example(EXAMPLE_DATE), at)];
      const sizes: ExtentRange = measures === 'nd30' ? [26, 28] : alone(28);
      return [...said, ...lookFaults('place-and-date', [at], { sizes, bold: false, italic: true, align: 'center' })];
    },
  },
};

/** Without blanks in the sign, and with hyphens. Room for a number that is still to come is no blank within it. */
function closedUp(text: string): string {
  const [, label = '', sign = ''] = /^(S\S*\s*)(.*)$/u.exec(text) ?? [];
  return (
    label +
    sign
      .replace(/(?<=[\p{L}\p{N}])\s*[–-]\s*/gu, '-')
      .replace(/(?<=[\p{L}\p{N}])\s*\/\s*/gu, '/')
      .replaceAll('–', '-')
  );
}

/** What a document has, but not the rules and forms that go with one under a letterhead of their own. */
function lacking(element: PageElement, { head, title, addressees }: OfficialSheet): readonly Ruling[] {
  // Minutes say in their text when they were taken.
  const isDated = element === 'number' || title === null || kindIn(title.kind.text) !== 'Biên bản';
  if ((title === null && addressees.length === 0) || !isDated) return [unjudged(element, 'not-found')];
  return [missing(element, element === 'number' ? head?.issuer.at(-1) : head?.nation[0])];
}

const EXAMPLE_DATE = 'Vân Hải, ngày 05 tháng 01 năm 2026';

function number(sheet: OfficialSheet, profile: Profile): readonly Ruling[] {
  const { head, title } = sheet;
  if (head === null) return [];
  const at = head.number;
  if (at === null) return lacking('number', sheet);
  const text = oneLine(at.text);
  // Laws and decrees have numbers of another form, by another law.
  if (/\/(?:19|20)\d\d\//.test(text)) return [unjudged('number', 'law')];
  const { measures, family } = profile;
  const sizes: ExtentRange = measures === 'nd30' ? alone(26) : alone(28);
  const kind = title === null ? null : kindIn(title.kind.text);
  const sign = kind === null ? null : signOf(kind, family);
  const form = formOf(profile, sign);
  // A form leaves its sign to be filled in.
  const isForm = /\p{L}?[-/].*(?:…|\.\.|_)/u.test(text);
  const said =
    isForm || form.test(closedUp(text))
      ? []
      : [fault('number', 'wording', quoted(text), example(exampleOf(profile, sign)), at)];
  return [...said, ...lookFaults('number', [at], { sizes, bold: false, italic: false, align: 'center' })];
}

/** "Số: 15/BC-BHXH", "Số 15-BC/BTGTU". A letter has no kind: the State puts who drafted it behind its issuer, the Party CV. */
function formOf({ family }: Profile, sign: string | null): RegExp {
  if (family === 'state') return new RegExp(`^Số: ?${NUMBER}/${sign ?? '[^\\s/]+'}-\\S+$`, 'u');
  return new RegExp(`^Số ?${NUMBER}-${sign ?? '[^\\s/-]+'}/\\S+$`, 'u');
}

function exampleOf({ family, number: { before } }: Profile, sign: string | null): string {
  return family === 'state'
    ? `${before}15/${sign ?? 'BHXH'}-${sign === null ? 'VP' : 'BHXH'}`
    : `${before}15-${sign ?? 'CV'}/BTGDVTU`;
}

/** The day must exist; a blank day or month is allowed while the document is a draft. */
function isDateLine(text: string): boolean {
  if (/\p{L}, ngày[\s._…]+tháng/u.test(text) || /, ngày .*tháng[\s._…]{2,}năm|, ngày .*tháng năm/.test(text))
    return true;
  const match = /\p{L}, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm (\d{4})$/u.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isDay(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1;
}
