import type { Saying } from '../read/said.js';
import { factOf, type NewId } from '../result/factOf.js';
import { ROOT } from '../result/shape.js';
import type { Sources } from '../result/sources.js';
import { isList, type Tree, type TreeMap } from '../tree.js';
import { applyNames } from './applyNames.js';
import type { NamedFigure } from './namedFigures.js';
import { withEstimates } from './withEstimates.js';
import { withoutDerived } from './withoutDerived.js';
import { withoutHalves } from './withoutHalves.js';
import { withShortForms } from './withShortForms.js';
import { wordsByName } from './wordsByName.js';

/** The data of a document that this tool built: every figure under its name, and nothing that comes out of the others. */
export function ownData(
  root: TreeMap,
  figures: ReadonlyMap<string, NamedFigure>,
  said: readonly Saying[],
  sources: Sources,
  newId: NewId,
): TreeMap {
  const { tree, spots } = withoutHalves(
    wordsByName(applyNames(root, figures, said, sources), ROOT, said, sources),
    ROOT,
    sources,
  );
  const whole = tree as TreeMap;
  const more = spots.flatMap((spot): readonly Tree[] => {
    const one = said.find((sentence) => sentence.spots.includes(spot));
    const fact = one === undefined ? null : factOf(one, spot, newId);
    return fact === null ? [] : [fact.tree];
  });
  const facts = whole.facts !== undefined && isList(whole.facts) ? whole.facts : [];
  const all = withEstimates({ ...whole, facts: [...facts, ...more] }, ROOT, sources);
  return withoutDerived(withShortForms(all, sources), sources);
}
