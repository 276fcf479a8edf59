import type { Finding, Path } from '../diagnostics/finding.js';
import type { Figure } from '../indicators/figure.js';
import { figuresIn } from '../indicators/namedLeaves.js';
import type { Summary } from '../indicators/summarise.js';
import { DOTS } from '../quantity/missingQuantity.js';
import type { Report } from './tree.js';

/** What calls a day or a document by its name. */
const NAMES: ReadonlySet<Figure['kind']> = new Set(['date', 'document']);

/**
 * Numbers, dates and document numbers that the data declare and the report does not print: a fact that no sentence
 * names, or what the templates leave out. A date or a document's number is the same wherever it stands: a document is
 * cited in full only once. Not asked for are the frame of the paper (`report` has one wording for each profile, `period`
 * is said by its label) and numbers that are still to come, which are told as missing. `faults`: where the data have errors; what stands beside one may be unprinted for it.
 */
export function unprintedFigures({ unit }: Summary, { figures }: Report, faults: readonly Path[]): readonly Finding[] {
  const { report: _, period: __, ...body } = unit;
  const names = new Set(figures.map(({ id }) => id));
  const texts = new Set(figures.map(({ text }) => text));
  return figuresIn(body).flatMap(({ id, text, kind, origin }): readonly Finding[] => {
    if (names.has(id) || (NAMES.has(kind) && texts.has(text)) || text.includes(DOTS)) return [];
    if (origin.type !== 'given' || faults.some((fault) => isBeside(fault, origin.path))) return [];
    return [{ code: 'figure-unprinted', path: origin.path, args: { name: id, text } }];
  });
}

/** In one map, or one inside the other. */
function isBeside(fault: Path, path: Path): boolean {
  const map = path.slice(0, -1);
  return startsWith(path, fault) || startsWith(fault, map);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => step === path[index]);
}
