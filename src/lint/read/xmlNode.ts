import type { LaidParagraph } from './laidParagraph.js';

/** An element of a part, as much of it as the rules look at. */
export interface XmlNode {
  readonly name: string;
  /** Attributes by their usual names, without "w:". */
  readonly at: Readonly<Record<string, string>>;
  /** Offset of its "<" in the part. */
  readonly start: number;
  children: readonly XmlNode[];
  text: string;
  /** Of a `w:p`, which keeps no children but the properties of a section that ends with it. */
  paragraph: LaidParagraph | null;
}

/** The element at the end of a path of child names. */
export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((at: XmlNode | undefined, name) => at?.children.find((one) => one.name === name), node);
}

/** All elements of that name below, in document order. */
export function descendants(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (one: XmlNode): void => {
    for (const inner of one.children) {
      if (inner.name === name) found.push(inner);
      visit(inner);
    }
  };
  if (node !== undefined) visit(node);
  return found;
}

/** Wrappers that say nothing of how their content looks. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo']);

/** Children, those of wrappers in place of the wrappers. */
export function contentsOf(node: XmlNode | undefined): readonly XmlNode[] {
  return (node?.children ?? []).flatMap((one) => (WRAPPERS.has(one.name) ? contentsOf(one) : [one]));
}
