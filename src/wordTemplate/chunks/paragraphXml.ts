import { childOf, type WordNode } from '../read/wordTree.js';

export interface ParagraphXml {
  /** From its start to the end of its properties. */
  readonly open: string;
  /** Where that ends. */
  readonly openEnd: number;
  readonly close: string;
  /** The paragraph without anything in it. */
  readonly empty: string;
}

/** A paragraph that is written anew keeps its start and its properties. */
export function paragraphXml(node: WordNode, xml: string): ParagraphXml {
  const properties = childOf(node, 'w:pPr');
  const openEnd = properties?.end ?? node.openEnd;
  const open = xml.slice(node.start, openEnd).replace(/\/>$/, (sign) => (properties === null ? '>' : sign));
  const close = `</${node.element.rawName}>`;
  return { open, openEnd, close, empty: withoutSection(open) + close };
}

/** An empty paragraph that is put in must not end a section. */
function withoutSection(open: string): string {
  return open.replace(/<(\w*:?)sectPr\b[\s\S]*<\/\1sectPr>/, '');
}
