import type { Report } from './tree.js';
import { romanNumeral } from './vietnamese/romanNumeral.js';

/** Several appendices are numbered: in Roman figures by the state, in Arabic by the Party (NĐ 30/2020, PL I, III.1.b; HD 05-HD/VPTW, Mục II.1). */
export function numberAppendices(report: Report): Report {
  if (report.appendices.length < 2) return report;
  const number = (ordinal: number) => (report.profile === 'state-nd30' ? romanNumeral(ordinal) : String(ordinal));
  return {
    ...report,
    appendices: report.appendices.map((appendix, index) => ({
      ...appendix,
      label: `${appendix.label} ${number(index + 1)}`,
    })),
  };
}
