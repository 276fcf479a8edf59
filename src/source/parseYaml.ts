import { Composer, type CST, type Document, Parser } from 'yaml';
import type { YamlReason } from '../diagnostics/codes.js';
import type { Finding } from '../diagnostics/finding.js';

/** Deeper nesting than any data file needs; beyond about 1000 levels the yaml package's composer exhausts the stack. */
const MAX_DEPTH = 40;

export interface ParsedYaml {
  readonly document: Document.Parsed | null;
  readonly findings: readonly Finding[];
}

/**
 * Text → YAML document, with every scalar kept as text (the failsafe schema plus null), so that
 * numbers are judged by how they are written.
 */
export function parseYaml(text: string): ParsedYaml {
  const tokens = [...new Parser().parse(text)];
  const tooDeep = deepestPlace(tokens);
  if (tooDeep !== null) {
    return { document: null, findings: [syntax('RESOURCE_EXHAUSTION', [tooDeep, tooDeep + 1])] };
  }
  const composer = new Composer({ schema: 'failsafe', customTags: (tags) => tags.concat('null'), uniqueKeys: true });
  const [document, ...others] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { document: null, findings: [] };
  const findings = [
    ...document.errors.map((error) => syntax(error.code, error.pos)),
    ...document.warnings.map((warning) => syntax(warning.code, warning.pos)),
    ...others.slice(0, 1).map((other) => syntax('MULTIPLE_DOCS', [other.range[0], other.range[0] + 1])),
  ];
  return {
    document: findings.length > 0 ? null : (document as Document.Parsed),
    findings: firstPerLine(text, findings),
  };
}

function syntax(reason: YamlReason, range: readonly [number, number]): Finding {
  return { code: 'yaml-syntax', path: [], range, args: { reason } };
}

/** One slip makes the parser stumble several times on its line; the first stumble names it. */
function firstPerLine(text: string, findings: readonly Finding[]): readonly Finding[] {
  let end = -1;
  return findings.filter(({ range = [0, 0] }) => {
    if (range[0] <= end) return false;
    const newline = text.indexOf('\n', range[0]);
    end = newline === -1 ? text.length : newline;
    return true;
  });
}

/** Offset of the first token nested too deep, or null. Iterative: the input may be nested a million levels. */
function deepestPlace(tokens: readonly CST.Token[]): number | null {
  const stack: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { token, depth } = entry;
    if (depth > MAX_DEPTH) return token.offset;
    if (token.type === 'document' && token.value !== undefined) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) stack.push({ token: key, depth: depth + 1 });
      if (value) stack.push({ token: value, depth: depth + 1 });
    }
  }
  return null;
}
