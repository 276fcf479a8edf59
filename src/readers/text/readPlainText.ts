import { createBudget } from '../budget.js';
import { looksLikeHeading } from '../looksLikeHeading.js';
import type { Passage, Place, ReadDocument } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { boxTable } from './boxTables.js';
import { linePassage } from './linePassage.js';
import { ruledTable } from './ruledTables.js';
import { createUnwrap } from './unwrap.js';

/** Every line with words is a passage, several where one was wrapped, and every cell of a drawn table; `place.paragraph` is the line's number. */
export function readPlainText(text: string): ReadDocument | ReadProblem {
  const budget = createBudget();
  const lines = text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/).map((line) => line.replaceAll('\t', ' '));
  const unwrap = createUnwrap(lines);
  const passages: Passage[] = [];
  let heading: string | null = null;
  const add = (region: Place['region'], line: number, said: string, column = 0): void => {
    if (said.trim() === '') return;
    budget.passage(said);
    passages.push(linePassage({ region, paragraph: line + 1, heading }, said, column));
  };
  for (let at = 0; at < lines.length && budget.problem() === null; at += 1) {
    const table = boxTable(lines, at) ?? ruledTable(lines, at);
    if (table !== null) {
      for (const { line, text: said, column } of table.cells) add('table', line, said, column);
      at = table.end - 1;
      continue;
    }
    const count = unwrap?.(at) ?? (isBracketed(lines, at) ? 2 : 1);
    const [first = '', ...others] = lines.slice(at, at + count);
    const line = [others.length > 0 ? first.trimEnd() : first, ...others.map((one) => one.trim())].join(' ');
    add('body', at, line);
    if (looksLikeHeading(line)) heading = line.trim();
    at += count - 1;
  }
  return budget.problem() ?? { passages, trackedInsertions: 0, trackedDeletions: 0 };
}

/** Whether a line in brackets goes on in the next one, as what stands in the middle is wrapped. */
function isBracketed(lines: readonly string[], at: number): boolean {
  return /^\s+\([^()]*$/u.test(lines[at] ?? '') && /^\s+[^()]*\)$/u.test(lines[at + 1] ?? '');
}
