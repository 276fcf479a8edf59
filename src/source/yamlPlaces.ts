import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../diagnostics/finding.js';

/** Where a value stands in the text. */
export interface YamlPlace {
  readonly node: Node | null;
  /** Its key; null in a list, and at the root. */
  readonly key: Node | null;
}

export interface Places {
  readonly text: string;
  /** Null where the path leads nowhere, or to a key without a value. */
  readonly at: (path: Path) => YamlPlace | null;
  /** Whether the node stands inside braces or brackets, where a comment ends its whole line. */
  readonly inFlow: (node: Node) => boolean;
  /** The source of a value, or of what its alias stands for. */
  readonly source: (node: Node) => string;
  /** Whether an offset lies inside a text of several lines, where no comment can stand. */
  readonly inText: (offset: number) => boolean;
}

/** Ways from the paths of a document to places in its text. */
export function createPlaces(document: Document.Parsed, text: string): Places {
  const flow = new Set<Node>();
  const long: (readonly [number, number])[] = [];
  visit(document.contents as Node | null, false);

  function visit(node: Node | null, inside: boolean): void {
    if (node === null) return;
    if (inside) flow.add(node);
    if (isScalar(node) && node.range && /[\r\n]/.test(text.slice(node.range[0], node.range[1])))
      long.push([node.range[0], node.range[1]]);
    if (!isMap(node) && !isSeq(node)) return;
    const here = inside || node.flow === true;
    for (const item of node.items) {
      for (const child of isMap(node) ? [(item as Pair).key, (item as Pair).value] : [item]) visit(child as Node, here);
    }
  }

  /** Aliases are followed on the way, not at its end. */
  function find(place: YamlPlace, path: Path): YamlPlace | null {
    const [step, ...rest] = path;
    if (step === undefined) return place;
    const here = isAlias(place.node) ? (place.node.resolve(document) ?? null) : place.node;
    if (isSeq(here)) {
      const item = here.items[Number(step)] as Node | null | undefined;
      return item === undefined ? null : find({ node: item, key: null }, rest);
    }
    if (!isMap(here)) return null;
    const pair = here.items.find(({ key }) => isScalar(key) && String(key.value).normalize('NFC').trim() === step);
    return pair === undefined ? null : find({ node: pair.value as Node | null, key: pair.key as Node }, rest);
  }

  return {
    text,
    at: (path) => find({ node: document.contents as Node | null, key: null }, path),
    inFlow: (node) => flow.has(node),
    source(node) {
      const target = isAlias(node) ? (node.resolve(document) ?? node) : node;
      const [start, end] = target.range ?? [0, 0];
      return text.slice(start, end).trimEnd();
    },
    inText: (offset) => long.some(([start, end]) => offset > start && offset < end),
  };
}

/** The first and last offset of a value, without the line end that closes a text of several lines. */
export function spanOf(node: Node, text: string): readonly [start: number, end: number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** Offset of the line end behind, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found === -1 ? text.length : offset + found;
}

/** Offset of the line's first character. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
