import type { Report } from './tree.js';
import { romanNumeral } from './vietnamese/romanNumeral.js';

/** What an appendix is headed with; the number stands behind it. */
export const APPENDIX = 'Phụ lục';

/** The same with any number that it may have. */
export const ANY_APPENDIX = new RegExp(String.raw`${APPENDIX}(?: (?:[IVXLCDM]+|\d+))?`, 'u');

const NUMBERS = { roman: romanNumeral, arabic: String } as const satisfies Record<
  Report['profile']['appendixNumbers'],
  (ordinal: number) => string
>;

/** Several appendices are numbered; one alone is not (NĐ 30/2020, PL I, III.1.a; HD 05-HD/VPTW, Mục II.1). */
export function numberAppendices(report: Report): Report {
  const { appendices, profile } = report;
  return {
    ...report,
    appendices: appendices.map((appendix, index) => ({
      ...appendix,
      label: appendixLabel(index, appendices.length, profile),
    })),
  };
}

/** The sentences that point to appendices, as a report must that has some (the same clauses). `held`: what each holds. */
export function appendixMentions(held: readonly string[], profile: Report['profile']): readonly string[] {
  return held.map(
    (what, index) => `${what} được nêu tại ${appendixLabel(index, held.length, profile)} kèm theo Báo cáo này.`,
  );
}

function appendixLabel(index: number, count: number, { appendixNumbers }: Report['profile']): string {
  return count < 2 ? APPENDIX : `${APPENDIX} ${NUMBERS[appendixNumbers](index + 1)}`;
}
