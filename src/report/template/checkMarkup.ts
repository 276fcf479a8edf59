import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import type { TemplateMarkup } from '../../diagnostics/templateCodes.js';
import type { Program, TextRange } from './program.js';
import { tooMuch } from './syntaxFaults.js';

type Rule = readonly [markup: TemplateMarkup, pattern: RegExp];

/** Kinds of blocks that the subset of parseMarkup.ts lacks, by how their line begins. */
const BLOCKS: readonly Rule[] = [
  ['hr', /^(?:-{1,2}\s+(?:-\s*)+|(?:\*\s*){3,}|(?:_\s*){3,})$/],
  ['heading-4', /^#{4,}(?:\s|$)/],
  ['ordered-list', /^\d{1,9}[.)](?:\s|$)/],
  ['blockquote', /^>/],
  ['code', /^(?:```|~~~)/],
  ['def', /^\[[^[\]]+\]:\s*\S/],
];

/** The same within a line. No pattern looks further than to its own next sign. */
const INLINES: readonly Rule[] = [
  ['html', /<(?:\/?[a-zA-Z][^<>]*>|[!?])/g],
  ['image', /!\[[^[\]]*\]\([^()]*\)/g],
  ['link', /(?<!!)\[[^[\]]*\]\([^()]*\)/g],
  ['codespan', /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g],
  ['del', /(?<!~)(~~?)(?=[^\s~])[^~]*(?<=[^\s~])\1(?!~)/g],
];

const BULLET = /^[-*+]\s+/;

/**
 * Finds Markdown outside the subset in a template's own text, without any data: once as if every condition held, once
 * as if none did. What a template prints stands there as one letter.
 */
export function checkMarkup(program: Program): readonly Finding[] {
  const found = new Map<number, Finding>();
  for (const holds of [true, false]) {
    for (const finding of findingsIn(stretchesOf(program, holds))) {
      const [start] = finding.range ?? [0];
      if (!found.has(start)) found.set(start, finding);
    }
  }
  return [...found.values()];
}

/** A piece of what is printed, and where it stands in the template. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** Stands for what a name or a partial prints: neither a space nor a mark, so that it makes no markup. */
const LETTER = '\uE002';

function stretchesOf(program: Program, holds: boolean): readonly Stretch[] {
  return program.flatMap((statement): readonly Stretch[] => {
    switch (statement.type) {
      case 'text':
        return [statement];
      case 'print':
      case 'include':
        return [{ text: LETTER, start: statement.range[0] }];
      case 'block':
        return stretchesOf(holds ? statement.program : statement.inverse, holds);
    }
  });
}

function findingsIn(stretches: readonly Stretch[]): readonly Finding[] {
  const offsetOf = createOffsets(stretches);
  const findings: Finding[] = [];
  let start = 0;
  for (const line of stretches
    .map(({ text }) => text)
    .join('')
    .split('\n')) {
    if (columnsIn(line) > LIMITS.template.columns) {
      findings.push(tooMuch('columns', [offsetOf(start), offsetOf(start + line.length - 1) + 1]));
    }
    for (const { markup, range } of markupIn(line)) {
      const [from, to] = [offsetOf(start + range[0]), offsetOf(start + range[1] - 1) + 1];
      findings.push({ code: 'template-markup', path: [], range: [from, Math.max(from + 1, to)], args: { markup } });
    }
    start += line.length + 1;
  }
  return findings;
}

interface Found {
  readonly markup: TemplateMarkup;
  readonly range: TextRange;
}

/** Of a row of a table. */
function columnsIn(line: string): number {
  return /^\s*\|/.test(line) ? (line.match(/(?<!\\)\|/g)?.length ?? 0) - 1 : 0;
}

/** A line that begins as a block of another kind is told as that; otherwise each kind once. */
function markupIn(line: string): readonly Found[] {
  const trimmed = line.trimStart();
  const start = line.length - trimmed.length;
  const content = trimmed.replace(BULLET, '');
  const end = line.trimEnd().length;
  for (const [markup, pattern] of BLOCKS) {
    if (pattern.test(trimmed.trimEnd())) return [{ markup, range: [start, end] }];
    if (pattern.test(content.trimEnd())) return [{ markup, range: [line.length - content.length, end] }];
  }
  return INLINES.flatMap(([markup, pattern]) => {
    const match = [...line.matchAll(pattern)].find(({ index }) => line[index - 1] !== '\\');
    return match === undefined ? [] : [{ markup, range: [match.index, match.index + match[0].length] } as const];
  });
}

/** Offset in all stretches together → offset in the template. */
function createOffsets(stretches: readonly Stretch[]): (offset: number) => number {
  const ends: number[] = [];
  for (const { text } of stretches) ends.push((ends.at(-1) ?? 0) + text.length);
  return (offset) => {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return (stretches[low]?.start ?? 0) + offset - (ends[low - 1] ?? 0);
  };
}
