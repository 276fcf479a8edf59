import type { Path } from '../diagnostics/finding.js';
import { fillBlanks } from '../model/fillBlanks.js';
import { isMap } from '../model/isMap.js';
import { type UnitYear, unitYearSchema } from '../model/schema/unitYear.js';
import { type Leaf, walkModel } from '../model/walkModel.js';
import type { Edit } from '../source/editYaml.js';

const NUMBERS: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'amount']);

/**
 * Sentences that stay but name what does not: a comparison that was taken out, words that are to be written anew, a number
 * that need not be given again because another says the same. They are to be written anew too. A number that is to be
 * filled in keeps its name, and so does the period.
 */
export function lostNames(unit: UnitYear, value: unknown, edits: readonly Edit[]): readonly Path[] {
  const gone = new Set(edits.flatMap(({ type, path }) => (type === 'set' ? [] : [keyOf(path)])));
  const { missing } = fillBlanks(unitYearSchema, withBlanks(value, [], gone));
  const awaited = new Set(missing.map(({ path }) => keyOf(path)));
  const leaves: Leaf[] = [];
  walkModel(unitYearSchema, unit, (leaf) => {
    leaves.push(leaf);
    return leaf.value;
  });
  const lost = [...new Set(leaves.flatMap((leaf) => lostName(leaf, gone, awaited) ?? []))];
  return leaves.flatMap(({ kind, value, path }) => {
    if (kind !== 'narrative' || goneAt(path, gone) !== -1) return [];
    const named = [...String(value).matchAll(/\{\{\s*(?:[a-zA-Z]+\s+)?([^\s{}]+)\s*\}\}/g)].map(
      ([, name = '']) => name,
    );
    if (!named.some((name) => lost.some((start) => name === start || name.startsWith(`${start}.`)))) return [];
    // One sentence of a list cannot be blank by itself.
    return [path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1)];
  });
}

/** The name of what went with this leaf: its own, or that of a group round it; null where it stays, or is still to come. */
function lostName({ kind, path, names }: Leaf, gone: ReadonlySet<string>, awaited: ReadonlySet<string>): string | null {
  const at = goneAt(path, gone);
  const isToCome = path[0] === 'period' || (NUMBERS.has(kind) && awaited.has(keyOf(path)));
  return at === -1 || (at === path.length - 1 && isToCome) ? null : names.slice(0, at + 1).join('.');
}

function withBlanks(value: unknown, path: Path, gone: ReadonlySet<string>): unknown {
  if (gone.has(keyOf(path))) return null;
  if (Array.isArray(value)) return value.map((item, index) => withBlanks(item, [...path, index], gone));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withBlanks(inner, [...path, key], gone)]),
  );
}

/** Index of the last step of the path that was taken out; -1 where nothing of it was. */
function goneAt(path: Path, gone: ReadonlySet<string>): number {
  return path.findIndex((_, index) => gone.has(keyOf(path.slice(0, index + 1))));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
