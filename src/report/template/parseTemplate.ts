import { parse as parseHandlebars } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { createLines } from '../../diagnostics/createLines.js';
import type { Finding } from '../../diagnostics/finding.js';
import { joinSoftLines } from './joinSoftLines.js';
import type { Program, TextRange } from './program.js';
import { readProgram } from './readProgram.js';
import { createSuggestions } from './suggestions.js';
import { syntax, tooManyTags, unclosedTags } from './syntaxFaults.js';
import { tagsIn } from './tags.js';
import type { TemplateSource } from './templateSource.js';

export interface ParsedTemplate {
  /** Null where the text cannot be parsed. */
  readonly program: Program | null;
  readonly findings: readonly Finding[];
}

/** Whether a tag stands alone on its line decides nothing: line breaks are settled beforehand. */
const OPTIONS = { ignoreStandalone: true };

/** Template text → program; an unclosed block, a stray brace or a construct that templates of reports do not have is a finding with its place. */
export function parseTemplate({ text: written }: Pick<TemplateSource, 'text'>): ParsedTemplate {
  const text = joinSoftLines(written);
  const problem = tooManyTags(text);
  if (problem !== null) return { program: null, findings: [problem] };
  const parsed = parse(text);
  return parsed === null
    ? { program: null, findings: syntaxFaults(text) }
    : readProgram(parsed, createRanges(text), createSuggestions());
}

/** Handlebars' own words are English, and its places those where it gave up: only that it gave up is heard. */
function parse(text: string): hbs.AST.Program | null {
  try {
    return parseHandlebars(text, OPTIONS);
  } catch {
    return null;
  }
}

function syntaxFaults(text: string): readonly Finding[] {
  const unclosed = unclosedTags(text);
  if (unclosed.length > 0) return unclosed;
  // All blocks are closed: something is wrong inside a tag, which it is by itself as well.
  const wrong = tagsIn(text).filter(({ kind, name, start, end }) => {
    const tag = text.slice(start, end ?? text.length);
    if (kind === 'other') return parse(tag) === null;
    return kind === 'open' && parse(`${tag}{{/${name}}}`) === null;
  });
  const [first = { kind: 'other', name: '', start: 0, end: text.length }, ...others] = wrong;
  return [first, ...others].map((tag) => syntax('unexpected', tag, text));
}

/** Handlebars counts lines from 1 and columns from 0. */
function createRanges(text: string): (node: hbs.AST.Node) => TextRange {
  const { offset } = createLines(text);
  return ({ loc: { start, end } }) => [offset(start.line) + start.column, offset(end.line) + end.column];
}
