import type { ReadProblem } from '../../readers/readProblem.js';
import type { RegisterProblem } from '../registerFinding.js';

/** What is said of a Word file, said of a workbook. */
export function asRegisterProblem(problem: ReadProblem): RegisterProblem {
  switch (problem.code) {
    case 'word-old-format':
      return { code: 'register-format', args: { format: 'xls' } };
    case 'word-no-zip':
    case 'word-no-document':
    case 'document-unknown':
    case 'document-convert':
      return { code: 'register-format', args: { format: 'other' } };
    case 'word-encrypted':
      return { code: 'register-encrypted', args: {} };
    case 'word-too-large':
      return { code: 'register-too-large', args: problem.args };
    case 'word-bomb':
      return { code: 'register-bomb', args: problem.args };
    case 'word-damaged':
    case 'word-part-outside':
    case 'xml-dtd':
    case 'xml-broken':
    case 'xml-too-deep':
    case 'xml-too-much':
      return { code: 'register-damaged', args: { part: problem.args.part } };
    case 'word-truncated':
    case 'word-zip64':
    case 'word-too-many-parts':
    case 'document-too-long':
    case 'marks-piled':
    case 'document-letters':
    case 'document-incomparable':
      return { code: 'register-damaged', args: { part: null } };
  }
}
