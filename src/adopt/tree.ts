import type { SaidSpot } from './read/said.js';

/** What was read, in the shape of the data file: every scalar with the number that it was read from, if it is one. */
export type Tree = TreeLeaf | TreeList | TreeMap;
export type TreeList = readonly Tree[];
export interface TreeMap {
  readonly [key: string]: Tree | undefined;
}

export interface TreeLeaf {
  readonly type: 'leaf';
  readonly text: string;
  /** Null for words. */
  readonly spot: SaidSpot | null;
}

export function words(text: string): TreeLeaf {
  return { type: 'leaf', text, spot: null };
}

/** A number as it stands there, with the word that makes it approximate; the sign that a list of percentages has once is put to each. */
export function number(
  spot: SaidSpot,
  text = spot.kind === 'percent' && !/%|phần/u.test(spot.text) ? `${spot.text}%` : spot.text,
): TreeLeaf {
  return { type: 'leaf', text, spot };
}

/** Words, or nothing where there are none. */
export function someWords(text: string | null | undefined): TreeLeaf | undefined {
  return text === null || text === undefined || text === '' ? undefined : words(text);
}

/** Without the keys that have nothing. */
export function given(map: TreeMap): TreeMap {
  return Object.fromEntries(Object.entries(map).filter(([, inner]) => inner !== undefined));
}

export function isLeaf(tree: Tree): tree is TreeLeaf {
  return 'type' in tree && (tree as { readonly type?: unknown }).type === 'leaf';
}

export function isList(tree: Tree): tree is TreeList {
  return Array.isArray(tree);
}

/** Every scalar that was read from a number, with the keys that lead to it. */
export function numbersIn(
  tree: Tree,
  path: readonly string[] = [],
): readonly (readonly [path: string, spot: SaidSpot])[] {
  if (isLeaf(tree)) return tree.spot === null ? [] : [[path.join('.'), tree.spot]];
  if (isList(tree)) return tree.flatMap((item) => numbersIn(item, path));
  return Object.entries(tree).flatMap(([key, inner]) => (inner === undefined ? [] : numbersIn(inner, [...path, key])));
}

/** The words, or the number as it is written, of a leaf. */
export function textOf(tree: Tree | undefined): string | null {
  return tree !== undefined && isLeaf(tree) ? tree.text : null;
}
