import { createFold } from '../model/measured/foldWords.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import type { Draft } from './result/draft.js';
import { createLedger, type Ledger } from './result/ledger.js';
import { type Gathering, inside, type Rule } from './rules/rule.js';
import { UNIT_RULES } from './unitRules.js';
import { allBases, type Bases } from './units/bases.js';
import { contributorOf } from './units/contributorOf.js';
import { ownSpans } from './units/ownSpans.js';
import { type Clash, clashesIn, entryOf, type RosterEntry } from './units/roster.js';
import { inOrder } from './units/tally.js';
import { withoutMissing } from './units/withoutMissing.js';

export interface RolledUp {
  /** The keys of the result in the order of the schema, without unit, period and report. */
  readonly entries: ReadonlyMap<string, Draft>;
  /** "huyện Lộc Ninh", …: in the order in which they are named. */
  readonly units: readonly string[];
  /** The same, where a unit that is itself a sum counts as those that it is the sum of. */
  readonly bases: Bases;
  /** That of the reports of most units. */
  readonly profile: UnitYear['report']['profile'];
  /** That of the first unit; all have the same days. */
  readonly period: UnitYear['period'];
  readonly ledger: Ledger;
}

export interface Rollup {
  /**
   * One unit after the other; nothing of it is kept but what goes into the sums. `isPlace`: of a table, whose names may
   * be those of districts that are no more.
   */
  readonly take: (file: string, unit: UnitYear, isPlace?: boolean) => void;
  /** Why the units cannot be added; empty where they can. */
  readonly clashes: () => readonly Clash[];
  /** Called once, after at least one unit. */
  readonly finish: () => RolledUp;
}

/** Adds units, in any order, one at a time: memory stays that of the sums. `level`: that of the result. */
export function startRollup(level: string): Rollup {
  const gathered = Object.entries<Rule<unknown>>(UNIT_RULES as { readonly [key: string]: Rule<unknown> }).map(
    ([key, rule]): readonly [string, Gathering<unknown>] => [key, rule.start()],
  );
  const entries: (RosterEntry & { readonly key: string })[] = [];
  return {
    take: (file, given, isPlace = false) => {
      const unit = withoutMissing(given);
      const entry = entryOf(file, unit);
      const { unit: place, period, abbreviations = [] } = unit;
      const from = {
        ...contributorOf(place, entry.tier, level),
        fold: createFold({ unit: place, year: period.to.year, abbreviations }),
        spanOf: ownSpans(file, unit),
      };
      entries.push({ ...entry, ...(isPlace && { ended: null }), key: from.key });
      for (const [key, gathering] of gathered) {
        const value = unit[key as keyof UnitYear];
        if (value !== undefined) gathering.take(value, from);
      }
    },
    clashes: () => clashesIn(entries),
    finish: () => {
      const [first, ...others] = entries.toSorted((a, b) => inOrder(a.key, b.key));
      if (first === undefined) throw new Error('A rollup of nothing');
      const ledger = createLedger();
      const bases = allBases(entries.map((entry) => entry.bases));
      const names = [first, ...others].map(({ name }) => name);
      const within = {
        ledger,
        name: '',
        units: names,
        expected: names.length,
        counted: null,
        asOf: null,
        bases: bases.count,
        shown: bases.count,
        isMain: false,
        whole: true,
      };
      const drafts = gathered.flatMap(([key, gathering]) => {
        const draft = gathering.finish(inside(within, key));
        return draft === null ? [] : [[key, draft] as const];
      });
      const running = entries.some(({ period }) => period.running === true);
      const period = { ...first.period, ...(running ? { running } : {}) };
      return { entries: new Map(drafts), units: names, bases, profile: usualProfile(entries), period, ledger };
    },
  };
}

/** Where as many have the one as the other, that of the state, which every office knows. */
function usualProfile(entries: readonly RosterEntry[]): UnitYear['report']['profile'] {
  const party = entries.filter(({ profile }) => profile === 'party').length;
  return 2 * party > entries.length ? 'party' : 'state';
}
