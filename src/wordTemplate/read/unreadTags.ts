import type { Finding } from '../../diagnostics/finding.js';
import type { OpenedTemplate } from './openTemplate.js';
import type { TemplatePart } from './templatePart.js';
import type { WordNode } from './wordTree.js';

/** Notes of people to each other may speak of tags. */
const ASIDE = /(?:^|\/)(?:comments\w*|people)\.xml$/i;

/** Parts with braces where nothing is filled: they would go out as they are. */
export function unreadTags({ file, parts, notes }: OpenedTemplate): readonly Finding[] {
  const read = new Map([...parts, ...notes].map((part) => [part.name.toLowerCase(), part]));
  return file.entries.flatMap(({ name }): readonly Finding[] => {
    if (!name.toLowerCase().endsWith('.xml') || ASIDE.test(name)) return [];
    const part = read.get(name.toLowerCase());
    const xml = part === undefined ? file.textOf(name) : unreadOf(part);
    const holds = typeof xml === 'string' && /\{\{[^{}]*\}\}/.test(xml);
    return holds ? [{ code: 'template-word-unread', path: [], range: [0, 0], args: { part: name } }] : [];
  });
}

/** A part without what was read as text of paragraphs, repeats such, or is the code of a field, of which the tags are told. */
function unreadOf({ xml, root, copies, paragraphs }: TemplatePart): string {
  const words = new Set(paragraphs.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
  let rest = '';
  let at = 0;
  visit(root);
  return rest + xml.slice(at);

  function visit(node: WordNode): void {
    const isRead = node.name === 'w:instrText' || (node.name === 'w:t' && words.has(node)) || copies.has(node);
    if (isRead) cut(node.start, node.end);
    else if (node.name === 'w:fldSimple') cut(node.start, node.openEnd);
    for (const child of node.children) visit(child);
  }

  function cut(start: number, end: number): void {
    rest += xml.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
}
