import { createBudget } from '../budget.js';
import { looksLikeHeading } from '../looksLikeHeading.js';
import type { Passage, Place, ReadDocument } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { boxTable } from './boxTables.js';
import { linePassage } from './linePassage.js';

/** Every line with words is a passage, and every cell of a table drawn with lines; `place.paragraph` is the line's number. */
export function readPlainText(text: string): ReadDocument | ReadProblem {
  const budget = createBudget();
  const lines = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/).map((line) => line.replaceAll('\t', ' '));
  const passages: Passage[] = [];
  let heading: string | null = null;
  const add = (region: Place['region'], line: number, said: string): void => {
    if (said.trim() === '') return;
    budget.passage(said);
    passages.push(linePassage({ region, paragraph: line + 1, heading }, said));
  };
  for (let at = 0; at < lines.length && budget.problem() === null; at += 1) {
    const table = boxTable(lines, at);
    if (table !== null) {
      for (const { line, text: said } of table.cells) add('table', line, said);
      at = table.end - 1;
      continue;
    }
    const bracket = bracketAt(lines, at);
    const line = bracket ?? lines[at] ?? '';
    add('body', at, line);
    if (looksLikeHeading(line)) heading = line.trim();
    if (bracket !== null) at += 1;
  }
  return budget.problem() ?? { passages, trackedInsertions: 0, trackedDeletions: 0 };
}

/** A line in brackets that goes on in the next one, as what stands in the middle is wrapped; null for any other. */
function bracketAt(lines: readonly string[], at: number): string | null {
  const [line = '', next = ''] = [lines[at], lines[at + 1]];
  return /^\s+\([^()]*$/u.test(line) && /^\s+[^()]*\)$/u.test(next) ? `${line.trimEnd()} ${next.trim()}` : null;
}
