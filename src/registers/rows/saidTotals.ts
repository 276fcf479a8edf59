import { type Rational, rational } from '../../quantity/rational.js';

/** A total that a sentence says: of rows, or of people. */
export interface SaidTotal {
  readonly value: Rational;
  readonly of: 'rows' | 'people';
}

const NUMBER = /(?<![\p{L}\d.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/%,]|\.\d)[ :]*(\p{L}+)?/gu;
/** Numbers that name a time or a part: "quý 1", "năm 2025". */
const NAMED = /(?:quý|tháng|năm|kỳ|ngày|đợt|lần|mục) $/iu;

/** "Tổng cộng: 10 tin, bài", "Cộng: 12 cuộc, 910 người". Several numbers of things may be of several forms: those are left. */
export function saidTotals(text: string): readonly SaidTotal[] {
  const said = [...text.matchAll(NUMBER)]
    .filter(({ index }) => !NAMED.test(text.slice(0, index)))
    .map(([, digits = '', unit = '']): SaidTotal => {
      const isPeople =
        /^(?:người|lượt|đại|học|hội)$/iu.test(unit) && !/^hội nghị/iu.test(text.slice(text.indexOf(unit)));
      return { value: rational(BigInt(digits.replaceAll('.', ''))), of: isPeople ? 'people' : 'rows' };
    });
  const ofRows = said.filter(({ of }) => of === 'rows');
  return ofRows.length > 1 ? said.filter(({ of }) => of === 'people') : said;
}
