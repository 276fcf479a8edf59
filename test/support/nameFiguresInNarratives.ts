import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { validate } from '../../src/model/validate.js';
import { type Leaf, walkModel } from '../../src/model/walkModel.js';
import { NUMBER_KINDS } from './numberKinds.js';
import { type Raw, withValue } from './raw.js';

/** Puts `{{name}}` behind some sentences of the data. A pick is which sentence and which number, modulo how many there are. */
export function nameFiguresInNarratives(raw: Raw, picks: readonly (readonly [number, number])[]): Raw {
  if (picks.length === 0) return raw;
  const leaves = leavesOf(raw);
  const narratives = leaves.filter(({ kind }) => kind === 'narrative');
  const numbers = leaves.filter(({ kind }) => NUMBER_KINDS.has(kind));
  return picks.reduce((named, [sentence, number]) => {
    const narrative = narratives[sentence % narratives.length];
    const figure = numbers[number % numbers.length];
    if (narrative === undefined || figure === undefined) return named;
    const changed = withValue(named, narrative.path, `${narrative.value} {{${figure.names.join('.')}}}`);
    // A sentence that gives its item its name cannot be changed without renaming the item.
    return namesIn(leavesOf(changed)) === namesIn(leaves) ? changed : named;
  }, raw);
}

function namesIn(leaves: readonly Leaf[]): string {
  return leaves.map(({ names }) => names.join('.')).join('\n');
}

/** Every scalar of valid data, with the names that figures have. */
export function leavesOf(raw: Raw): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const { unit } = validate(raw, () => false);
  if (unit !== null) walkModel(unitYearSchema, unit, (leaf) => leaves.push(leaf));
  return leaves;
}
