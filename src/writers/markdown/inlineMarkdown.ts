import type { Inline } from '../../report/tree.js';
import { singleLine } from '../text/inlineText.js';
import { escapeAddresses, escapeMarkdown } from './escapeMarkdown.js';
import { type Style, type StyledRun, styledRuns } from './styledRuns.js';

/** Inline nodes as one line of Markdown. */
export function inlineMarkdown(nodes: readonly Inline[]): string {
  const runs = styledRuns(nodes);
  const line = runs.reduce((before, run, index) => before + runMarkdown(run, before, runs[index + 1]), '');
  return keepBlanks(escapeAddresses(line));
}

/** A fixed or printed text in one style. */
export function textMarkdown(text: string, style: 'plain' | 'strong' | 'emphasis'): string {
  const node: Inline = { type: 'text', value: text };
  return inlineMarkdown(style === 'plain' ? [node] : [{ type: style, children: [node] }]);
}

/** Asterisks where they surely open and close (CommonMark 6.2); HTML's own tags inside a word or beside another style. */
function runMarkdown(run: StyledRun, before: string, next: StyledRun | undefined): string {
  const text = escapeMarkdown(run.text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '));
  const after = next && (next.strong || next.emphasis) ? '*' : (next?.text ?? '');
  const opens = /(^|[\s(])$/.test(before);
  const closes = /^($|[\s.,;:)])/.test(after);
  const [open, close] = opens && closes ? asterisks(run) : tags(run);
  return open + text + close;
}

function asterisks({ strong, emphasis }: Style): readonly [string, string] {
  const marks = '*'.repeat((strong ? 2 : 0) + (emphasis ? 1 : 0));
  return [marks, marks];
}

function tags({ strong, emphasis }: Style): readonly [string, string] {
  return [
    (strong ? '<strong>' : '') + (emphasis ? '<em>' : ''),
    (emphasis ? '</em>' : '') + (strong ? '</strong>' : ''),
  ];
}

/** Browsers draw a run of spaces as one; the blanks of "Số:       /BC-BHXH" must stay wide enough to write in. */
function keepBlanks(line: string): string {
  return singleLine(line).replace(/(?<= ) /g, '\u00a0');
}
