import { listDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { textOf, toDraft } from '../result/toDraft.js';
import { hasNumbers } from '../units/statesNumber.js';
import { createTally, inOrder } from '../units/tally.js';
import { figuresInside } from './figuresInside.js';
import type { Gathering, Rule } from './rule.js';

interface Said {
  readonly item: unknown;
  /** Where it stands first. */
  readonly key: string;
  readonly index: number;
}

/**
 * Words that every unit has alike are those of the sum too: the documents of superiors, a sentence that all write. All
 * others are of one unit; so are items with numbers, which cannot be added, and sentences in which something is counted:
 * what holds of each does not hold of all together.
 */
export function shared(key: string): Rule<readonly unknown[]> {
  return { decision: 'kept where all units agree, and nothing is counted', start: () => startShared(hasNumbers(key)) };
}

function startShared(isOwn: (item: unknown) => boolean): Gathering<readonly unknown[]> {
  const tally = createTally();
  const lengths: number[] = [];
  let [figures, counting] = [0, false];
  let said: ReadonlyMap<string, Said> | null = null;
  return {
    take: (list, from) => {
      tally.take(from, null);
      lengths.push(list.length);
      figures += figuresInside(list);
      counting ||= list.some(isOwn);
      const own = list.map((item, index) => [textOf(item), { item, key: from.key, index }] as const);
      said = inBoth(
        said,
        own.filter(([, { item }]) => figuresInside(item) === 0 && !isOwn(item)),
      );
    },
    finish: ({ ledger, name, units }) => {
      const kept = tally.units() === units.length && said !== null ? [...said.values()] : [];
      const others = lengths.filter((length) => length > kept.length).length;
      const reason = figures > 0 || counting ? 'own-number' : 'own-words';
      if (others > 0) ledger.left.push({ name, reason, units: others, figures, parts: null });
      const inPlace = kept.sort((a, b) => inOrder(a.key, b.key) || a.index - b.index);
      return listDraft(inPlace.map(({ item }) => toDraft(item)));
    },
    leaveOut: ({ ledger, name }, reason) => leave(ledger, name, reason, tally, figures),
  };
}

/** What only some units say is forgotten at once: memory stays that of one unit's words. */
function inBoth(
  before: ReadonlyMap<string, Said> | null,
  own: readonly (readonly [string, Said])[],
): ReadonlyMap<string, Said> {
  if (before === null) return new Map(own);
  return new Map(
    own.flatMap(([text, one]) => {
      const other = before.get(text);
      if (other === undefined) return [];
      return [[text, inOrder(other.key, one.key) < 0 ? other : one] as const];
    }),
  );
}
