import { isSeq, type YAMLMap } from 'yaml';
import { cut, eolOf, notePatches, outPatches } from './editValue.js';
import type { Patch } from './patches.js';
import { lineEnd, lineStart, type Places, spanOf, type YamlPlace } from './yamlPlaces.js';

interface Items {
  /** A map in braces. */
  readonly item: string;
  readonly note: string;
}

/** A list with one item in place of those it had, or a new list at the end of a map. */
export function replaceItems(
  { item, note }: Items,
  at: YamlPlace | { readonly map: YAMLMap; readonly key: string },
  places: Places,
): readonly Patch[] {
  if ('map' in at) return [addKey(at.map, at.key, item, places)];
  const { node, key } = at;
  if (node === null) return [];
  if (places.inFlow(node)) return [cut(node, `[${item}]`, places), ...notePatches(node, key, note, places)];
  const inBrackets = !isSeq(node) || node.flow === true;
  return outPatches(node, key, note, places, inBrackets ? `[${item}]` : `- ${item}`);
}

/** Behind the map's last value: inside its braces, or on lines of its own. */
function addKey(map: YAMLMap, name: string, item: string, places: Places): Patch {
  const { text } = places;
  const [first] = map.items;
  const last = map.items.at(-1);
  const end = Math.max(...[last?.key, last?.value].map((node) => endOf(node, text)));
  if (map.flow === true || first === undefined) {
    // A blank value ends where the next sign begins, which may be that of a comment.
    const before = text.slice(0, end).trimEnd().length;
    return { start: before, end: before, text: `, ${name}: [${item}]` };
  }
  const column = startOf(first.key) - lineStart(text, startOf(first.key));
  const indent = ' '.repeat(column);
  const eol = eolOf(text);
  const at = lineEnd(text, end);
  return { start: at, end: at, text: `${eol}${indent}${name}:${eol}${indent}  - ${item}` };
}

function startOf(node: unknown): number {
  return (node as { readonly range?: readonly [number, number, number] } | null)?.range?.[0] ?? 0;
}

function endOf(node: unknown, text: string): number {
  return node === null || node === undefined ? 0 : spanOf(node as Parameters<typeof spanOf>[0], text)[1];
}
