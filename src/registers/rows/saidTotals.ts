import { type Rational, rational } from '../../quantity/rational.js';

/** A total that a sentence says: of rows, or of people. */
export interface SaidTotal {
  readonly value: Rational;
  readonly of: 'rows' | 'people';
}

const NUMBER = /(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3}){1,5}|\d{1,15})(?![\d/%,]|\.\d)[ :]*(\p{L}+)?/gu;
/** Longer than any of these words. */
const LONGEST = 10;
/** Numbers that name a time or a part: "quý 1", "năm 2025". */
const NAMED = /(?:quý|tháng|năm|kỳ|ngày|đợt|lần|mục) $/iu;

/** "Tổng cộng: 10 tin, bài", "Cộng: 12 cuộc, 910 người". Several numbers of things may be of several forms: those are left. */
export function saidTotals(text: string): readonly SaidTotal[] {
  const said = [...text.matchAll(NUMBER)]
    .filter(({ index }) => !NAMED.test(text.slice(Math.max(0, index - LONGEST), index)))
    .map(({ 0: { length }, 1: digits = '', 2: unit = '', index }): SaidTotal => {
      const said = text.slice(index + length - unit.length, index + length + LONGEST);
      const isPeople = /^(?:người|lượt|đại|học|hội)$/iu.test(unit) && !/^hội nghị/iu.test(said);
      return { value: rational(BigInt(digits.replaceAll('.', ''))), of: isPeople ? 'people' : 'rows' };
    });
  const ofRows = said.filter(({ of }) => of === 'rows');
  return ofRows.length > 1 ? said.filter(({ of }) => of === 'people') : said;
}
