import type { UnitYear } from '../model/schema/unitYear.js';
import type { Contributor } from './contributor.js';
import type { Draft } from './draft.js';
import { createLedger, type Ledger } from './ledger.js';
import { POLICY } from './policy.js';
import { type Gathering, inside, type Rule } from './rule.js';
import { inOrder } from './tally.js';

export interface RolledUp {
  /** The keys of the result in the order of the schema, without unit, period and report. */
  readonly entries: ReadonlyMap<string, Draft>;
  /** "huyện Lộc Ninh", …: in the order in which they are named. */
  readonly units: readonly string[];
  readonly ledger: Ledger;
}

export interface Rollup {
  /** One unit after the other; nothing of it is kept but what goes into the sums. */
  readonly take: (unit: UnitYear, from: Contributor) => void;
  readonly finish: () => RolledUp;
}

/** Adds units, in any order, one at a time: memory stays that of the sums. */
export function startRollup(): Rollup {
  const gathered = Object.entries<Rule<unknown>>(POLICY as { readonly [key: string]: Rule<unknown> }).map(
    ([key, rule]): readonly [string, Gathering<unknown>] => [key, rule.start()],
  );
  const units: { readonly key: string; readonly name: string }[] = [];
  return {
    take: (unit, from) => {
      units.push({ key: from.key, name: from.name });
      for (const [key, gathering] of gathered) {
        const value = unit[key as keyof UnitYear];
        if (value !== undefined) gathering.take(value, from);
      }
    },
    finish: () => {
      const names = units.toSorted((a, b) => inOrder(a.key, b.key)).map(({ name }) => name);
      const ledger = createLedger();
      const within = { ledger, name: '', units: names, expected: names.length, counted: null, asOf: null };
      const entries = gathered.flatMap(([key, gathering]) => {
        const draft = gathering.finish(inside(within, key));
        return draft === null ? [] : [[key, draft] as const];
      });
      return { entries: new Map(entries), units: names, ledger };
    },
  };
}
