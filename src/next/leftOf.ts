import type { Path } from '../diagnostics/finding.js';
import { type UnitYear, unitYearSchema } from '../model/schema/unitYear.js';
import { type Leaf, walkModel } from '../model/walkModel.js';
import type { Edit } from '../source/editYaml.js';

export function leavesOf(unit: UnitYear): readonly Leaf[] {
  const leaves: Leaf[] = [];
  walkModel(unitYearSchema, unit, (leaf) => {
    leaves.push(leaf);
    return leaf.value;
  });
  return leaves;
}

/** Index of the last step of a path that the edits take out; -1 where they leave all of it. */
export function goneBy(edits: readonly Edit[]): (path: Path) => number {
  const gone = new Set(edits.flatMap(({ type, path }) => (type === 'set' ? [] : [JSON.stringify(path)])));
  return (path) => path.findIndex((_, index) => gone.has(JSON.stringify(path.slice(0, index + 1))));
}

/** The figures that a sentence names; none where it is no sentence. */
export function namedIn({ kind, value }: Leaf): readonly string[] {
  if (kind !== 'narrative') return [];
  const names = String(value).matchAll(/\{\{\s*(?:[a-zA-Z]+\s+)?([^\s{}]+)\s*\}\}/g);
  return [...names].map(([, name = '']) => name);
}

/** Whether a figure is of this name, or in the group or the list that has it. */
export function isUnder(figure: string, name: string): boolean {
  return figure === name || figure.startsWith(`${name}.`);
}
