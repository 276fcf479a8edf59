import type { Finding } from '../../diagnostics/finding.js';
import type { TemplateSyntax } from '../../diagnostics/templateCodes.js';
import { Handlebars } from './handlebars.js';
import { joinSoftLines } from './joinSoftLines.js';
import type { TemplateSource } from './templateSource.js';

export interface ParsedTemplate {
  readonly program: hbs.AST.Program | null;
  readonly findings: readonly Finding[];
}

/** Whether a tag stands alone on its line decides nothing: line breaks are settled beforehand. */
const OPTIONS = { ignoreStandalone: true };

/** Template text → syntax tree; an unclosed block or a stray brace is a finding with its place. */
export function parseTemplate({ text: written }: Pick<TemplateSource, 'text'>): ParsedTemplate {
  const text = joinSoftLines(written);
  try {
    return { program: Handlebars.parse(text, OPTIONS), findings: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      program: null,
      findings: [
        { code: 'template-syntax', path: [], range: placeOf(text, message), args: { reason: reasonOf(message) } },
      ],
    };
  }
}

/** Handlebars says either "Parse error on line 3:" with a drawing of the place, or "… - 3:14". */
function placeOf(text: string, message: string): readonly [number, number] {
  const exact = / - (\d+):(\d+)$/.exec(message);
  if (exact !== null) return spanOfLine(text, Number(exact[1]), Number(exact[2]));
  const line = /on line (\d+)/.exec(message);
  const drawing = /^(-*)\^$/m.exec(message);
  const shown = /\n([^\n]*)\n-*\^/.exec(message)?.[1]?.replace(/^\.\.\./, '') ?? '';
  const lineNumber = Number(line?.[1] ?? 1);
  const start = offsetOfLine(text, lineNumber);
  // The drawing shows up to 20 characters before the place, with line breaks removed.
  const within = text.slice(start).indexOf(shown.slice(0, 12));
  const column = Math.max(0, within) + (drawing?.[1]?.length ?? 0) - (message.includes('\n...') ? 3 : 0);
  const end = endOfLine(text, start);
  return [Math.min(start + Math.max(0, column), end), end];
}

function spanOfLine(text: string, line: number, column: number): readonly [number, number] {
  const start = offsetOfLine(text, line) + column;
  return [start, endOfLine(text, start)];
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let current = 1; current < line; current++) {
    const newline = text.indexOf('\n', offset);
    if (newline === -1) return offset;
    offset = newline + 1;
  }
  return offset;
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline;
}

/** Handlebars says "if doesn't match each", or which of its tokens it did not expect. */
function reasonOf(message: string): TemplateSyntax {
  if (message.includes("doesn't match")) return 'mismatch';
  return /got '(?:EOF|INVALID)'/.test(message) ? 'unclosed' : 'unexpected';
}
