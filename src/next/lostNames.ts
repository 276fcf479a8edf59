import type { Path } from '../diagnostics/finding.js';
import { fillBlanks } from '../model/fillBlanks.js';
import { isMap } from '../model/isMap.js';
import { type UnitYear, unitYearSchema } from '../model/schema/unitYear.js';
import type { Leaf } from '../model/walkModel.js';
import type { Edit } from '../source/editYaml.js';
import { goneBy, isUnder, leavesOf, namedIn } from './leftOf.js';

const NUMBERS: ReadonlySet<string> = new Set(['count', 'rate', 'money', 'amount']);

/**
 * Sentences that stay but name what does not: a comparison that was taken out, words that are to be written anew, a number
 * that need not be given again because another says the same. They are to be written anew too. A number that is to be
 * filled in keeps its name, and so does the period.
 */
export function lostNames(unit: UnitYear, value: unknown, edits: readonly Edit[]): readonly Path[] {
  const goneAt = goneBy(edits);
  const { missing } = fillBlanks(unitYearSchema, withBlanks(value, [], goneAt));
  const awaited = new Set(missing.map(({ path }) => JSON.stringify(path)));
  const leaves = leavesOf(unit);
  const lost = [...new Set(leaves.flatMap((leaf) => lostName(leaf, goneAt(leaf.path), awaited) ?? []))];
  return leaves.flatMap((leaf) => {
    const { path } = leaf;
    if (goneAt(path) !== -1 || !namedIn(leaf).some((figure) => lost.some((name) => isUnder(figure, name)))) return [];
    // One sentence of a list cannot be blank by itself.
    return [path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1)];
  });
}

/** The name of what went with this leaf: its own, or that of a group round it; null where it stays, or is still to come. */
function lostName({ kind, path, names }: Leaf, at: number, awaited: ReadonlySet<string>): string | null {
  const isToCome = path[0] === 'period' || (NUMBERS.has(kind) && awaited.has(JSON.stringify(path)));
  return at === -1 || (at === path.length - 1 && isToCome) ? null : names.slice(0, at + 1).join('.');
}

function withBlanks(value: unknown, path: Path, goneAt: (path: Path) => number): unknown {
  if (goneAt(path) !== -1) return null;
  if (Array.isArray(value)) return value.map((item, index) => withBlanks(item, [...path, index], goneAt));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withBlanks(inner, [...path, key], goneAt)]),
  );
}
