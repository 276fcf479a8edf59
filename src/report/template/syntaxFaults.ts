import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import type { TemplateMeasure, TemplateSyntax } from '../../diagnostics/templateCodes.js';
import type { TextRange } from './program.js';
import { type Tag, tagsIn } from './tags.js';

/** Tags that are not closed, or closed by another name, each at its own place. */
export function unclosedTags(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const open: Tag[] = [];
  for (const tag of tagsIn(text)) {
    if (tag.end === null) findings.push(syntax('unclosed', tag, text));
    else if (tag.kind === 'open') open.push(tag);
    else if (tag.kind === 'close') close(tag);
    else if (tag.kind === 'else' && open.length === 0) findings.push(syntax('unexpected', tag, text));
  }
  return [...findings, ...open.map((tag) => syntax('unclosed', tag, text))].slice(0, LIMITS.findings.json);

  function close(tag: Tag): void {
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const [inner] = open.slice(-1);
    if (at === -1 && inner === undefined) findings.push(syntax('unexpected', tag, text));
    else if (at === -1 && inner !== undefined) {
      findings.push(syntax('mismatch', inner, text));
      open.pop();
    } else for (const left of open.splice(at).slice(1)) findings.push(syntax('unclosed', left, text));
  }
}

/** What would take Handlebars' parser, or us, more time or depth than `LIMITS.template` allows. */
export function tooManyTags(text: string): Finding | null {
  const tags = tagsIn(text);
  if (tags.length > LIMITS.template.tags) return tooMuch('tags', [0, 0]);
  /** Of each open block, how many it is: `{{else if}}` makes one inside it. */
  const open: number[] = [];
  let depth = 0;
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(0);
    if (tag.kind === 'open' || tag.kind === 'else') {
      open.push((open.pop() ?? 0) + 1);
      depth += 1;
    }
    if (tag.kind === 'close') depth -= open.pop() ?? 0;
    const range = rangeOf(tag, text);
    if (depth > LIMITS.template.depth || bracketsIn(text.slice(...range)) > LIMITS.template.brackets)
      return tooMuch('depth', range);
  }
  return null;
}

export function tooMuch(what: TemplateMeasure, range: TextRange): Finding {
  return { code: 'template-too-much', path: [], range, args: { what, limit: LIMITS.template[what] } };
}

/** How deep round brackets stand within one another. */
function bracketsIn(tag: string): number {
  let [deep, deepest] = [0, 0];
  for (const bracket of tag.match(/[()]/g) ?? []) {
    deep += bracket === '(' ? 1 : -1;
    deepest = Math.max(deepest, deep);
  }
  return deepest;
}

export function syntax(reason: TemplateSyntax, tag: Tag, text: string): Finding {
  return { code: 'template-syntax', path: [], range: rangeOf(tag, text), args: { reason } };
}

function rangeOf({ start, end }: Tag, text: string): TextRange {
  return [start, end ?? text.length];
}
