import { Parser } from 'htmlparser2';
import { LIMITS } from '../../diagnostics/limits.js';
import { createBudget } from '../budget.js';
import { figureIdOf } from '../figureIdOf.js';
import type { ReadDocument } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { createPassages } from './createPassages.js';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol optgroup option p pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content nobody reads. Nothing of them is run or fetched. */
const UNSEEN = new Set(
  'audio canvas embed head iframe noscript object script style svg template title video'.split(' '),
);

/** Elements that are never closed. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What a web page says to its reader; figures of ours are known by `data-figure`. */
export function readHtml(html: string): ReadDocument | ReadProblem {
  const budget = createBudget();
  const page = createPassages(budget);
  let problem: ReadProblem | null = null;
  let depth = 0;
  let tables = 0;
  let rows = 0;
  let [column, next] = [0, 0];
  /** For how many rows more a cell from above takes each column. */
  let held: number[] = [];
  let trackedInsertions = 0;
  let trackedDeletions = 0;
  /** Depth of the element within which nothing is read. */
  let unseen: number | null = null;

  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!VOID.has(name)) depth += 1;
      if (depth > LIMITS.document.depth) {
        problem = { code: 'xml-too-deep', path: [], args: { part: null, limit: LIMITS.document.depth } };
        parser.pause();
      }
      if (unseen !== null) return;
      if (name === 'del') trackedDeletions += 1;
      if (name === 'ins') trackedInsertions += 1;
      if (!VOID.has(name) && (UNSEEN.has(name) || name === 'del' || isHidden(attributes))) {
        unseen = depth;
        return;
      }
      if (name === 'table') {
        tables += 1;
        held = [];
      }
      if (BLOCKS.has(name)) endLine(false);
      if (name === 'tr') {
        rows += 1;
        [column, next] = [0, 0];
        held = held.map((left) => left - 1);
      }
      if (name === 'td' || name === 'th') {
        column = next;
        while ((held[column] ?? 0) > 0) column += 1;
        next = column + spanOf(attributes.colspan);
        for (let at = column; at < next; at += 1) held[at] = spanOf(attributes.rowspan);
      }
      if (name === 'br') page.add(' ');
      if (!VOID.has(name)) page.open(figureIdOf(attributes['data-figure'] ?? null));
    },
    ontext: (text) => {
      if (unseen === null) page.add(text);
    },
    onclosetag: (name) => {
      if (VOID.has(name)) return;
      depth -= 1;
      if (unseen !== null) {
        if (depth < unseen) unseen = null;
        return;
      }
      page.close();
      if (BLOCKS.has(name)) endLine(/^h[1-6]$/.test(name));
      if (name === 'table') tables -= 1;
    },
  });
  const endLine = (isHeading: boolean): void => {
    if (tables > 0) page.end('table', isHeading, { row: rows, column });
    else page.end('body', isHeading);
    problem ??= budget.problem();
    if (problem !== null) parser.pause();
  };
  parser.end(html);
  endLine(false);
  return problem ?? { passages: page.passages, trackedInsertions, trackedDeletions };
}

/** How many columns or rows a cell takes. */
function spanOf(span = '1'): number {
  return /^[1-9]\d?$/.test(span) ? Number(span) : 1;
}

function isHidden({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
