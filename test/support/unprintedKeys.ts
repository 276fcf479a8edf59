import { figureId } from '../../src/indicators/figureId.js';
import type { Leaf } from '../../src/model/walkModel.js';
import type { Report } from '../../src/report/tree.js';
import { inlineGroups } from '../writers/inlineGroups.js';
import { plainWords } from '../writers/plainWords.js';
import { reportOf } from './buildRaw.js';
import { leavesOf } from './nameFiguresInNarratives.js';
import type { Raw } from './raw.js';

/** The keys of these data that the report of either profile does not print, as "documents.[].number". */
export function unprintedKeys(raw: Raw): readonly string[] {
  const reports = [reportOf(raw, 'party'), reportOf(raw, 'state')];
  return leavesOf(raw)
    .filter((leaf) => !reports.some((report) => isPrinted(leaf, report)))
    .map(({ path }) => path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.'));
}

function isPrinted({ kind, names, value }: Leaf, report: Report): boolean {
  switch (kind) {
    case 'identifier':
    case 'choice':
    case 'flag':
      // They decide what is said; they are not said.
      return true;
    case 'text':
    case 'narrative':
      return printedText(report).includes(String(value).toLocaleLowerCase('vi'));
    case 'fullDate':
      return report.date !== null;
    default:
      return report.figures.some(({ id }) => id === figureId(names));
  }
}

/** Everything a reader sees, in lower case. */
export function printedText(report: Report): string {
  const { letterhead, kind, addressees, recipients, signature } = report;
  return [
    letterhead.parent,
    letterhead.issuer,
    kind,
    ...inlineGroups(report).map(plainWords),
    ...addressees,
    ...recipients,
    ...Object.values(signature),
  ]
    .join('\n')
    .toLocaleLowerCase('vi');
}
