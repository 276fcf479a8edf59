import { Composer, type CST, type Document } from 'yaml';
import type { YamlReason } from '../diagnostics/fileCodes.js';
import type { Finding } from '../diagnostics/finding.js';
import { readTokens } from './readTokens.js';
import { unclosedPlace } from './unclosedPlace.js';
import { wrongIndent } from './wrongIndent.js';

export interface ParsedYaml {
  readonly document: Document.Parsed | null;
  readonly findings: readonly Finding[];
}

/** What the parser stumbles over where a line is indented wrongly; it names the next line as often as the wrong one. */
const OF_INDENTS: ReadonlySet<YamlReason> = new Set([
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** Text → YAML document; where that fails because of one line's indent, that line is named, and not what comes of it. */
export function parseYaml(text: string): ParsedYaml {
  const parsed = readYaml(text);
  const [first] = parsed.findings;
  if (first === undefined || !OF_INDENTS.has(first.args.reason)) return parsed;
  const wrong = wrongIndent(text, first.range[0], (other) => readYaml(other).findings[0]?.range[0] ?? null);
  if (wrong === null) return parsed;
  const { range, ...args } = wrong;
  return { document: null, findings: [{ code: 'indent-wrong', path: [], range, args }] };
}

interface ReadYaml {
  readonly document: Document.Parsed | null;
  readonly findings: readonly Stumble[];
}

/**
 * Text → YAML document, with every scalar kept as text (the failsafe schema plus null), so that
 * numbers are judged by how they are written.
 */
function readYaml(written: string): ReadYaml {
  // A lone CR ends a line in YAML as in editors, but not for the parser. The text keeps its length: places stay true.
  const text = written.replace(/\r(?!\n)/g, '\n');
  const { tokens, stoppedAt } = readTokens(text);
  if (stoppedAt !== null) {
    return { document: null, findings: [syntax('RESOURCE_EXHAUSTION', [stoppedAt, stoppedAt + 1])] };
  }
  // Keys are compared by readNode, in time that grows with their number and not with its square.
  const composer = new Composer({
    schema: 'failsafe',
    customTags: (tags) => tags.concat('null'),
    // `!!timestamp` and its like would make values of programs out of text.
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  const [document, ...others] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { document: null, findings: [] };
  const complaints = [
    ...[...document.errors, ...document.warnings].map(({ code, pos }) => syntax(code, pos)),
    ...others.slice(0, 1).map(({ range }) => syntax('MULTIPLE_DOCS', [range[0], range[0] + 1])),
  ];
  const stumbles = firstPerLine(text, complaints).map((complaint) => named(text, complaint));
  const findings = firstPerLine(text, untilUnclosed(tokens, stumbles));
  return { document: findings.length > 0 ? null : (document as Document.Parsed), findings };
}

interface Stumble extends Pick<Finding, 'path'> {
  readonly code: 'yaml-syntax';
  readonly range: readonly [start: number, end: number];
  readonly args: { readonly reason: YamlReason };
}

function syntax(reason: YamlReason, range: Stumble['range']): Stumble {
  return { code: 'yaml-syntax', path: [], range, args: { reason } };
}

/** The parser's complaint, at the first character of its line that can be seen. What a tab indents goes wrong in many ways. */
function named(text: string, { args, range: [start, end] }: Stumble): Stumble {
  let { reason } = args;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[^\S\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const odd = indent.search(/[^ ]/);
  if (odd !== -1) return syntax('TAB_AS_INDENT', [lineStart + odd, lineStart + odd + 1]);
  const seen = Math.max(start, lineStart + indent.length);
  const line = /^.*/.exec(text.slice(lineStart))?.[0] ?? '';
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  if (/:[ ]+-[ ]*(?:#.*)?\r?$/.test(line))
    return syntax('DASH_FOR_NONE', [lineStart + line.search(/-[ ]*(?:#.*)?\r?$/), seen + 1]);
  // The same within { }: "{ value: - }".
  if (/:[ ]+$/.test(text.slice(lineStart, seen)) && /^-[ ]*[,}]/.test(text.slice(seen, seen + line.length)))
    return syntax('DASH_FOR_NONE', [seen, seen + 1]);
  const isCut =
    (reason === 'MISSING_CHAR' && (isNote(above) || isNote(line))) || (reason === 'UNEXPECTED_TOKEN' && isNote(line));
  if (isCut) reason = 'COMMENT_IN_TEXT';
  return syntax(reason, [seen, Math.max(end, seen + 1)]);
}

function isNote(line: string): boolean {
  return /^\s*#/.test(line);
}

/** What follows a bracket or quote without its end was not read as its writer meant it; a tab may be what kept its end away. */
function untilUnclosed(tokens: readonly CST.Token[], stumbles: readonly Stumble[]): readonly Stumble[] {
  const tabbed = stumbles.some(({ args }) => args.reason === 'TAB_AS_INDENT');
  const place = stumbles.length === 0 || tabbed ? null : unclosedPlace(tokens);
  if (place === null) return stumbles;
  return [...stumbles.filter(({ range }) => range[0] < place), syntax('UNCLOSED', [place, place + 1])];
}

/** One slip makes the parser stumble several times on its line; the first stumble names it. */
function firstPerLine(text: string, stumbles: readonly Stumble[]): readonly Stumble[] {
  let end = -1;
  return stumbles
    .toSorted((a, b) => a.range[0] - b.range[0])
    .filter(({ range }) => {
      if (range[0] <= end) return false;
      const newline = text.indexOf('\n', range[0]);
      end = newline === -1 ? text.length : newline;
      return true;
    });
}
