import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import type { Quantity } from '../../quantity/quantity.js';
import { type Draft, mapDraft, type TextDraft, textDraft } from '../result/draft.js';
import type { Contributor } from '../units/contributor.js';
import { createTally } from '../units/tally.js';
import { replaced } from './leftRule.js';
import { shareText } from './provenance.js';
import { type Gathering, inside, type Rule, type RuleDecision, type Rules, type Within } from './rule.js';

export interface RecordOptions<T> {
  /** The number that the other keys are about; it is worked out first. Of several, the first that is there. */
  readonly counted?: (keyof T & string) | readonly (keyof T & string)[];
  /** Without these there is nothing to say: the rest is left out as well. */
  readonly required?: readonly (keyof T & string)[];
  /** A last look at the finished keys. */
  readonly settle?: (entries: ReadonlyMap<string, Draft>, within: Within) => ReadonlyMap<string, Draft>;
}

/**
 * Of how many units the number of a record is the sum, where a reader would think of another number of units:
 * `startRecord` takes and writes it.
 */
export const units: Rule<Quantity> = replaced('of how many units the number is the sum, where not of all');

/** A map of the model: a rule for each of its keys. A key without one does not compile. */
export function record<T>(rules: Rules<T>, options: RecordOptions<T> = {}): Rule<T> {
  const byKey = new Map(Object.entries<Rule<unknown>>(rules as { readonly [key: string]: Rule<unknown> }));
  return {
    decision: Object.fromEntries<RuleDecision>([...byKey].map(([key, { decision }]) => [key, decision])),
    start: () => startRecord(byKey, options as AnyOptions),
  };
}

type AnyOptions = Omit<RecordOptions<unknown>, 'counted' | 'required'> & {
  readonly counted?: string | readonly string[];
  readonly required?: readonly string[];
};

function startRecord<T>(rules: ReadonlyMap<string, Rule<unknown>>, options: AnyOptions): Gathering<T> {
  const { counted = [], settle } = options;
  const numbers = typeof counted === 'string' ? [counted] : counted;
  const required = options.required ?? numbers;
  const tally = createTally();
  const gathered = new Map<string, Gathering<unknown>>();
  let shares = 0;
  return {
    take: (value, from: Contributor) => {
      tally.take(from, null);
      const { units: share } = value as { readonly units?: Quantity };
      if (share !== undefined) shares += 1;
      const giver = share === undefined ? from : { ...from, base: Number(share.low.num), share: share.text };
      for (const [key, inner] of Object.entries(value as object)) {
        const rule = rules.get(key);
        if (inner === undefined) continue;
        if (rule === undefined) throw new Error(`The rollup has no rule for ${key}`);
        const gathering = gathered.get(key) ?? rule.start();
        gathered.set(key, gathering);
        gathering.take(inner, giver);
      }
    },
    finish: (outer) => {
      outer.ledger.again += shares;
      const all = { ...outer, expected: outer.units.length, counted: null, isMain: true };
      const main = numbers.find((key) => gathered.has(key));
      const number = main === undefined ? null : (finish(main, all) as TextDraft | null);
      const done = new Map<string, Draft | null>(main === undefined ? [] : [[main, number]]);
      const bases = number?.bases ?? outer.shown;
      const complete = number === null || number.units === tally.units();
      // Of a line whose number some of its units lack, each other number says itself of how many it is.
      const shown = complete ? bases : null;
      // What belongs to the line is expected of those that have the line.
      const own = {
        ...outer,
        expected: tally.units(),
        counted: complete ? (number?.quantity ?? null) : null,
        shown,
        isMain: false,
        whole: bases === outer.bases,
      };
      for (const key of required) if (!done.has(key)) done.set(key, finish(key, own));
      if (required.some((key) => done.get(key) == null)) {
        leaveOthers(outer, 'without-value', done);
        return null;
      }
      for (const key of rules.keys()) if (!done.has(key)) done.set(key, finish(key, own));
      // What a unit says of its own number, because it differs from the others there, is said of the sum too.
      const isTold = bases !== outer.shown || (shares > 0 && bases !== outer.bases);
      if (number?.bases !== undefined && isTold) done.set('units', textDraft(shareText(number.bases, outer.bases)));
      const ordered = mapDraft([...rules.keys()].map((key) => [key, done.get(key) ?? null]));
      return ordered === null || settle === undefined ? ordered : mapDraft(settle(ordered.entries, own));
    },
    leaveOut: (within, reason) => {
      within.ledger.again += shares;
      leaveOthers(within, reason, new Map());
    },
  };

  function leaveOthers(within: Within, reason: LeftReason, done: ReadonlyMap<string, unknown>): void {
    for (const key of rules.keys()) if (!done.has(key)) gathered.get(key)?.leaveOut(inside(within, key), reason);
  }

  function finish(key: string, within: Within): Draft | null {
    return gathered.get(key)?.finish(inside(within, key)) ?? null;
  }
}
