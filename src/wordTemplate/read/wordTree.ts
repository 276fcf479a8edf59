import { LIMITS } from '../../diagnostics/limits.js';
import type { ReadProblem } from '../../readers/readProblem.js';
import type { Element } from '../../readers/xml/element.js';
import { readXml } from '../../readers/xml/readXml.js';

/** An element of a part with what is inside it; offsets are UTF-16 units of the part's text. */
export interface WordNode {
  /** With the usual prefix: "w:p"; empty in namespaces that are not Office's own for text. */
  readonly name: string;
  readonly element: Element;
  readonly parent: WordNode | null;
  readonly children: readonly WordNode[];
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Of the end tag; `end` where there is none. */
  readonly closeStart: number;
  readonly end: number;
  /** Of `w:t` its words, of `w:instrText` a field's code. */
  readonly text: string;
}

const LIMIT = LIMITS.template.elements;

interface Growing extends WordNode {
  readonly children: Growing[];
  closeStart: number;
  end: number;
  text: string;
}

/** A part as a tree. `held`: elements of trees that stand beside it. */
export function readTree(part: string, xml: string, held = { elements: 0 }): WordNode | ReadProblem {
  const open: Growing[] = [];
  let root: Growing | null = null;
  const problem = readXml(part, xml, {
    open: (element) => {
      const parent = open.at(-1) ?? null;
      const { name, start, openEnd } = element;
      const node = { name, element, parent, children: [], start, openEnd, closeStart: openEnd, end: openEnd, text: '' };
      parent?.children.push(node);
      root ??= node;
      open.push(node);
      held.elements += 1;
    },
    text: (text, { name }) => {
      const node = open.at(-1);
      if ((name === 'w:t' || name === 'w:instrText') && node !== undefined) node.text += text;
    },
    close: (_, start, end) => {
      const node = open.pop();
      if (node !== undefined) Object.assign(node, { closeStart: start, end });
      return held.elements > LIMIT
        ? { code: 'document-too-long', path: [], args: { what: 'pieces', limit: LIMIT } }
        : null;
    },
  });
  if (problem !== null) return problem;
  if (root === null) throw new Error(`no element in ${part}`);
  return root;
}

/** The first child of that name. */
export function childOf(node: WordNode, name: string): WordNode | null {
  return node.children.find((child) => child.name === name) ?? null;
}

/** The nodes round a node, the innermost first. */
export function ancestorsOf(node: WordNode): readonly WordNode[] {
  const found: WordNode[] = [];
  for (let at = node.parent; at !== null; at = at.parent) found.push(at);
  return found;
}

/** "w:", as the part calls its elements. */
export function prefixOf({ element: { rawName } }: WordNode): string {
  return rawName.slice(0, rawName.indexOf(':') + 1);
}
