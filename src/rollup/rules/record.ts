import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import { type Draft, mapDraft } from '../result/draft.js';
import type { Contributor } from '../units/contributor.js';
import { createTally } from '../units/tally.js';
import { type Decision, type Gathering, inside, type Rule, type Rules, type Within } from './rule.js';

export interface RecordOptions<T> {
  /** The number that the other keys are about; it is worked out first. */
  readonly counted?: keyof T & string;
  /** Without these there is nothing to say: the rest is left out as well. */
  readonly required?: readonly (keyof T & string)[];
  /** Who ought to give the number: all units, those with the line that this stands in, or only those that have this. */
  readonly from?: 'all' | 'line' | 'own';
  /** A last look at the finished keys. */
  readonly settle?: (entries: ReadonlyMap<string, Draft>, within: Within) => ReadonlyMap<string, Draft>;
}

/** A map of the model: a rule for each of its keys. A key without one does not compile. */
export function record<T>(rules: Rules<T>, options: RecordOptions<T> = {}): Rule<T> {
  const byKey = new Map(Object.entries<Rule<unknown>>(rules as { readonly [key: string]: Rule<unknown> }));
  return {
    decision: Object.fromEntries<Decision>([...byKey].map(([key, { decision }]) => [key, decision])),
    start: () => startRecord(byKey, options as RecordOptions<unknown>),
  };
}

type AnyOptions = RecordOptions<unknown> & {
  readonly counted?: string;
  readonly required?: readonly string[];
};

function startRecord<T>(rules: ReadonlyMap<string, Rule<unknown>>, options: AnyOptions): Gathering<T> {
  const { counted, required = counted === undefined ? [] : [counted], from: givers = 'line', settle } = options;
  const tally = createTally();
  const gathered = new Map<string, Gathering<unknown>>();
  return {
    take: (value, from: Contributor) => {
      tally.take(from, null);
      for (const [key, inner] of Object.entries(value as object)) {
        const rule = rules.get(key);
        if (inner === undefined) continue;
        if (rule === undefined) throw new Error(`The rollup has no rule for ${key}`);
        const gathering = gathered.get(key) ?? rule.start();
        gathered.set(key, gathering);
        gathering.take(inner, from);
      }
    },
    finish: (outer) => {
      const expected = { all: outer.units.length, line: outer.expected, own: tally.units() }[givers];
      const within = { ...outer, expected, counted: null };
      const done = new Map<string, Draft | null>();
      const first = [...(counted === undefined ? [] : [counted]), ...required];
      for (const key of first) if (!done.has(key)) done.set(key, finish(key, within));
      if (required.some((key) => done.get(key) == null)) {
        for (const key of rules.keys())
          if (!done.has(key)) gathered.get(key)?.leaveOut(inside(outer, key), 'without-value');
        return null;
      }
      const number = counted === undefined ? null : (done.get(counted) ?? null);
      const whole = number?.type === 'text' && number.units === tally.units();
      const quantity = whole ? (number.quantity ?? null) : null;
      // What belongs to the line is expected of those that have the line.
      const own = { ...within, expected: tally.units(), counted: quantity };
      for (const key of rules.keys()) if (!done.has(key)) done.set(key, finish(key, own));
      const ordered = mapDraft([...rules.keys()].map((key) => [key, done.get(key) ?? null]));
      return ordered === null || settle === undefined ? ordered : mapDraft(settle(ordered.entries, own));
    },
    leaveOut: (within, reason: LeftReason) => {
      for (const key of rules.keys()) gathered.get(key)?.leaveOut(inside(within, key), reason);
    },
  };

  function finish(key: string, within: Within): Draft | null {
    return gathered.get(key)?.finish(inside(within, key)) ?? null;
  }
}
