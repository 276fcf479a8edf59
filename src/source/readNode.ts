import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Range } from 'yaml';
import type { Finding, Path } from '../diagnostics/finding.js';
import { forbiddenCharacter } from './forbiddenCharacter.js';

/** More values than any data file holds; aliases that multiply each other stop here. */
const MAX_VALUES = 200_000;

/** What stands at one path of the document. */
export interface Entry {
  readonly range: readonly [start: number, end: number];
  /** The key's own place, where the value stands under a key. */
  readonly keyRange: readonly [start: number, end: number] | null;
  readonly plain: boolean;
  readonly scalar: boolean;
}

export interface ReadNode {
  readonly value: unknown;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly findings: readonly Finding[];
}

/** YAML nodes → plain values, with the entry of every path. */
export function readNode(document: Document.Parsed): ReadNode {
  const entries = new Map<string, Entry>();
  const findings: Finding[] = [];
  let values = 0;

  function read(node: Node | null, path: Path, keyRange: Entry['keyRange'], shownAt: Entry['range'] | null): unknown {
    if (++values > MAX_VALUES) return null;
    const range = shownAt ?? rangeOf(node, keyRange);
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (target === undefined || path.length > 60) {
        findings.push({ code: 'yaml-syntax', path, range, args: { reason: 'BAD_ALIAS' } });
        return null;
      }
      return read(target, path, keyRange, range);
    }
    const plain = isScalar(node) && node.type === 'PLAIN';
    entries.set(pathKey(path), { range, keyRange, plain, scalar: isScalar(node) || node === null });
    if (isSeq(node)) return node.items.map((item, index) => read(item as Node | null, [...path, index], null, shownAt));
    if (isMap(node)) return readMap(node.items as readonly Pair[], path, shownAt);
    return isScalar(node) ? readScalar(node.value, path, range) : null;
  }

  function readMap(pairs: readonly Pair[], path: Path, shownAt: Entry['range'] | null): unknown {
    // No prototype: a key named __proto__ is a key like any other.
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of pairs) {
      const keyRange = shownAt ?? rangeOf(key, null);
      if (!isScalar(key) || typeof key.value !== 'string') {
        findings.push({ code: 'yaml-syntax', path, range: keyRange, args: { reason: 'NON_STRING_KEY' } });
        continue;
      }
      readScalar(key.value, path, keyRange);
      map[key.value.normalize('NFC')] = read(value, [...path, key.value.normalize('NFC')], keyRange, shownAt);
    }
    return map;
  }

  function readScalar(value: unknown, path: Path, range: Entry['range']): unknown {
    if (typeof value !== 'string') return null;
    const codePoint = forbiddenCharacter(value);
    if (codePoint !== null) findings.push({ code: 'character-forbidden', path, range, args: { codePoint } });
    return value.normalize('NFC').trim();
  }

  const value = read(document.contents as Node | null, [], null, null);
  if (values > MAX_VALUES)
    findings.push({ code: 'yaml-syntax', path: [], range: [0, 1], args: { reason: 'RESOURCE_EXHAUSTION' } });
  return { value, entries, findings };
}

/** The key of a path in the table of entries. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

interface Pair {
  readonly key: Node;
  readonly value: Node | null;
}

function rangeOf(node: Node | null, keyRange: Entry['keyRange']): Entry['range'] {
  const range: Range | null | undefined = node?.range;
  // An empty value has no width of its own: its key is the place to look at.
  if (!range || range[0] === range[1]) return keyRange ?? [range?.[0] ?? 0, range?.[1] ?? 0];
  return [range[0], range[1]];
}
