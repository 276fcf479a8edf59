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
  if (report.appendices.length < 2) return report;
  const number = NUMBERS[report.profile.appendixNumbers];
  return {
    ...report,
    appendices: report.appendices.map((appendix, index) => ({
      ...appendix,
      label: `${appendix.label} ${number(index + 1)}`,
    })),
  };
}
