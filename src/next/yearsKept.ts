import type { Finding, Path } from '../diagnostics/finding.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { Leaf } from '../model/walkModel.js';
import type { Edit } from '../source/editYaml.js';
import { goneBy, isUnder, leavesOf, namedIn } from './leftOf.js';
import { namesYear } from './shiftWords.js';

/** Documents of a year stay what they were, and so do the words quoted from them. */
const DOCUMENTS: ReadonlySet<unknown> = new Set([
  'resolution',
  'documents',
  'leadership',
  'localPlan',
  'committees',
  'coordination',
  'quotes',
]);

/** Items whose words alone name their figures. */
const WITHOUT_ID: ReadonlySet<unknown> = new Set(['coverage', 'parts']);

/**
 * The edits that give this year's words the next year, without those that would take the names from figures that a sentence
 * of the next file calls, or give two items of a list one name.
 */
export function safeRenames(unit: UnitYear, renames: readonly Edit[], edits: readonly Edit[]): readonly Edit[] {
  const goneAt = goneBy(edits);
  const leaves = leavesOf(unit);
  const called = leaves.flatMap((leaf) => (goneAt(leaf.path) === -1 ? namedIn(leaf) : []));
  const taken = new Set(leaves.map(({ path, value }) => placeOf(path, value)));
  return renames.filter(({ path, ...edit }) => {
    const leaf = leaves.find((one) => one.path.join('.') === path.join('.'));
    const isTaken = edit.type === 'set' && taken.has(placeOf(path, edit.text));
    return leaf !== undefined && !isTaken && !isCalled(leaf, called);
  });
}

/** Words that still speak of this year. An `id` would let the year in them change, and keep the name that sentences use. */
export function yearsKept(unit: UnitYear, year: number, edits: readonly Edit[]): readonly Finding[] {
  const goneAt = goneBy(edits);
  const set = new Set(edits.flatMap(({ type, path }) => (type === 'set' ? [path.join('.')] : [])));
  const leaves = leavesOf(unit);
  const left = leaves.filter(({ path }) => goneAt(path) === -1 && !set.has(path.join('.')));
  const called = left.flatMap(namedIn);
  return left.flatMap((leaf): readonly Finding[] => {
    const { kind, path, value, names, parent } = leaf;
    const isWords = kind === 'text' || kind === 'narrative';
    if (!isWords || DOCUMENTS.has(path[0]) || !namesYear(String(value), year)) return [];
    const free = parent.id === undefined && !WITHOUT_ID.has(path.at(-3)) && isCalled(leaf, called);
    return [{ code: 'year-kept', path, args: { text: String(value), year, id: free ? (names.at(-2) ?? null) : null } }];
  });
}

function isCalled({ names }: Leaf, called: readonly string[]): boolean {
  const item = names.slice(0, -1).join('.');
  return called.some((figure) => isUnder(figure, item));
}

/** What two items of one list must not both have: the same words at the same key. */
function placeOf(path: Path, value: unknown): string {
  return [...path.map((step, index) => (index === path.length - 2 ? '' : step)), String(value)].join('\n');
}
