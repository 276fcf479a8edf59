import { childOf, prefixOf, type WordNode } from '../read/wordTree.js';
import type { ListedStart } from './chunk.js';
import type { Emission } from './emission.js';
import type { Emit } from './emitContainer.js';
import { emitTag } from './emitTag.js';
import { paragraphXml } from './paragraphXml.js';

/** A paragraph with something to be filled; one that holds nothing but a partial makes way for what the partial makes. */
export function emitParagraph(node: WordNode, emission: Emission, emit: Emit): void {
  const { writer, plan, part } = emission;
  const { open, openEnd, close } = paragraphXml(node, part.xml);
  const tags = plan.tags.get(node) ?? [];
  writer.copyTo(node.start);
  if (plan.partialParagraphs.has(node)) {
    for (const tag of tags) emitTag(tag, emission);
    writer.skipTo(node.end);
    return;
  }
  const properties = childOf(node, 'w:pPr');
  const endsSection = properties !== null && childOf(properties, 'w:sectPr') !== null;
  const stays = tags.length === 0 || endsSection;
  writer.add({ type: 'paragraph', open: numbered(node, open, emission), close, stays });
  writer.skipTo(openEnd);
  for (const child of node.children) {
    // Marks of the spelling checker would stand round other words.
    if (child.name === 'w:proofErr') {
      writer.copyTo(child.start);
      writer.skipTo(child.end);
    } else if (child !== properties) emit(child, emission);
  }
  writer.copyTo(node.closeStart);
  writer.skipTo(node.end);
  writer.add({ type: 'paragraphEnd' });
}

/** In pPr, what stands before the list's number (CT_PPrBase). */
const BEFORE_LIST = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

function numbered(node: WordNode, open: string, { plan }: Emission): ListedStart {
  const place = plan.lists.places.get(node);
  const properties = childOf(node, 'w:pPr');
  if (place === undefined || properties === null) return { before: open, list: null, inserted: null, after: '' };
  const { list, number } = place;
  const cut = (at: number) => [open.slice(0, at - node.start), open.slice(at - node.start)] as const;
  if (number !== null) {
    const tag = open.slice(number.start - node.start, number.openEnd - node.start);
    const value = /val\s*=\s*["']/.exec(tag);
    const start = number.start + (value === null ? 0 : value.index + value[0].length);
    const [before, rest] = cut(start);
    return { before, list, inserted: null, after: rest.slice(list.length) };
  }
  const w = prefixOf(node);
  const last = properties.children.filter(({ name }) => BEFORE_LIST.has(name)).at(-1);
  const [before, after] = cut(last?.end ?? properties.openEnd);
  const inserted = [
    `<${w}numPr><${w}ilvl ${w || 'w:'}val="0"/><${w}numId ${w || 'w:'}val="`,
    `"/></${w}numPr>`,
  ] as const;
  return { before, list, inserted, after };
}
