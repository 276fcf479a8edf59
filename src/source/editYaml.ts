import { isAlias, isCollection, isMap, isScalar, type Node } from 'yaml';
import type { Path } from '../diagnostics/finding.js';
import { blankPatches, setPatches } from './editValue.js';
import { parseYaml } from './parseYaml.js';
import { applyPatches, type Patch } from './patches.js';
import { replaceItems } from './replaceItems.js';
import { createPlaces, type Places } from './yamlPlaces.js';

/** A change to the text of a data file. `note` stands in front of what was there, in a comment. */
export type Edit =
  /** The value becomes a blank; what it was stays beside it, as a comment. */
  | { readonly type: 'blank'; readonly path: Path; readonly note: string }
  /** A scalar becomes another, in the quotes that it had; without a note, what it was is not said. */
  | { readonly type: 'set'; readonly path: Path; readonly text: string; readonly note: string | null }
  /** A list becomes one item, a map as written in braces; where the key is not there, it comes last in its map. */
  | { readonly type: 'list'; readonly path: Path; readonly item: string; readonly note: string };

/**
 * The text with these changes and no others: comments, quotes, order, line ends and spaces stay. What an alias stands
 * for is changed where it is written, once. The text must parse, and the paths must lead somewhere in it.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const { document } = parseYaml(text);
  if (document === null) throw new Error('editYaml needs a text that parses');
  const places = createPlaces(document, text);
  const done = new Set<Node>();
  return applyPatches(
    text,
    edits.flatMap((edit) => patchesFor(edit, places, done)),
  );
}

function patchesFor(edit: Edit, places: Places, done: Set<Node>): readonly Patch[] {
  const place = places.at(edit.path);
  if (place === null) {
    if (edit.type !== 'list') throw new Error(`editYaml: nothing at ${edit.path.join('.')}`);
    const map = places.at(edit.path.slice(0, -1))?.node;
    if (!isMap(map) || done.has(map)) return [];
    done.add(map);
    return replaceItems(edit, { map, key: String(edit.path.at(-1)) }, places);
  }
  const { node } = place;
  if (node === null || done.has(node)) return [];
  done.add(node);
  switch (edit.type) {
    case 'blank':
      return blankPatches(place, edit.note, places);
    case 'set':
      return isScalar(node) || isAlias(node) ? setPatches(place, edit.text, edit.note, places) : [];
    case 'list':
      return isCollection(node) ? replaceItems(edit, place, places) : [];
  }
}
