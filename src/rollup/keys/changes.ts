import type { Direction, GivenChange } from '../../model/schema/measure.js';
import { isExact } from '../../quantity/quantity.js';
import { type Draft, mapDraft, textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { lineWord } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { lines } from '../rules/lines.js';
import { listParts } from '../rules/provenance.js';
import { type Gathering, inside, type Rule, type Within } from '../rules/rule.js';
import { createSignedTotal } from '../rules/signedTotal.js';
import { startSum } from '../rules/sum.js';
import { createTally } from '../units/tally.js';

const against = lineWord();

const change: Rule<GivenChange> = {
  decision: {
    against: against.decision,
    direction: 'worked out anew',
    value: 'rises minus falls, or worked out anew from the bases',
    percent: 'worked out anew from the bases',
    base: 'added where all are known',
  },
  start: startChange,
};

/** Changes against one other period, where every unit with the value has one. */
export const changes: Rule<readonly GivenChange[]> = lines(change, {
  identify: identityAt('participants.total.changes'),
  hasId: false,
  by: (item, words) => [words(item.against)],
});

function startChange(): Gathering<GivenChange> {
  const words = against.start();
  const [tally, percents] = [createTally(), createTally()];
  const [base, value] = [startSum(), startSum()];
  const directions = new Set<Direction | undefined>();
  const signed = { count: createSignedTotal('count'), money: createSignedTotal('money') };
  let kind: 'count' | 'money' = 'count';
  let published = 0;
  return {
    take: (item, from) => {
      words.take(item.against, from);
      tally.take(from, [item.direction, item.value?.text ?? item.percent?.text].filter(Boolean).join(' ') || null);
      directions.add(item.direction);
      if ((item.value ?? item.base)?.kind === 'money') kind = 'money';
      signed.count.take(item.direction, item.value);
      signed.money.take(item.direction, item.value);
      if (item.base !== undefined) base.take(item.base, from);
      if (item.value !== undefined) value.take(item.value, from);
      if (item.percent === undefined) return;
      percents.take(from, item.percent.text);
      published += 1;
    },
    finish: (within) => fromBases(within) ?? oneWay(within) ?? net(within) ?? leaveAll(within),
    leaveOut,
  };

  function all(gathered: { readonly units: () => number }, { expected }: Within): boolean {
    return gathered.units() === expected;
  }

  /** Exact numbers of both periods: direction, difference and percentage follow from them. */
  function fromBases(within: Within): Draft | null {
    const { counted, ledger } = within;
    const then = all(tally, within) && all(base, within) ? base.peek() : null;
    if (counted === null || then === null || !isExact(counted) || !isExact(then)) return null;
    const sum = base.finish(inside(within, 'base'));
    ledger.again += value.size() + published;
    return drafted(within, [['base', sum]]);
  }

  /** All rose, or all fell: so did their sum, by the sum of the differences where these are known. */
  function oneWay(within: Within): Draft | null {
    const [direction] = directions;
    if (!all(tally, within) || directions.size !== 1 || direction === undefined) return null;
    leavePercents(within);
    const difference = all(value, within) ? value.finish(inside(within, 'value')) : null;
    if (!all(value, within)) value.leaveOut(inside(within, 'value'), 'not-all');
    const bases = all(base, within) ? base.finish(inside(within, 'base')) : null;
    if (!all(base, within)) base.leaveOut(inside(within, 'base'), 'not-all');
    return drafted(within, [
      ['direction', textDraft(direction)],
      ['value', difference],
      ['base', bases],
    ]);
  }

  /** Some rose, some fell, all by exact numbers. */
  function net(within: Within): Draft | null {
    const sum = signed[kind].finish();
    if (!all(tally, within) || sum === null) return null;
    const { ledger } = within;
    leavePercents(within);
    base.leaveOut(inside(within, 'base'), 'not-all');
    ledger.added += value.size();
    if (sum.value !== null) ledger.sums += 1;
    const parts = tally.parts();
    const comment = `tăng trừ giảm của ${tally.units()} đơn vị${parts === null ? '' : `: ${listParts(parts)}`}`;
    return drafted(within, [
      ['direction', textDraft(sum.direction)],
      ['value', sum.value === null ? null : textDraft(sum.value.text, comment)],
    ]);
  }

  function drafted(within: Within, entries: readonly (readonly [string, Draft | null])[]): Draft | null {
    return mapDraft([['against', words.finish({ ...within, expected: tally.units() })], ...entries]);
  }

  function leavePercents({ ledger, name }: Within): void {
    leave(ledger, `${name}.percent`, 'percent-only', percents, published);
  }

  function leaveAll(within: Within): null {
    const reason = all(tally, within) ? 'change-mixed' : 'not-all';
    const figures = base.size() + value.size() + published;
    leave(within.ledger, within.name, reason, tally, figures);
    return null;
  }

  function leaveOut({ ledger, name }: Within, reason: Parameters<typeof leave>[2]): void {
    leave(ledger, name, reason, tally, base.size() + value.size() + published);
  }
}
