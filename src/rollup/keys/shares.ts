import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { percentOf } from '../../quantity/arithmetic/percentOf.js';
import type { CalendarDate } from '../../quantity/date/calendarDate.js';
import type { Quantity } from '../../quantity/quantity.js';
import { mapDraft, textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { lineWord } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { left, replaced } from '../rules/leftRule.js';
import { lines } from '../rules/lines.js';
import { type Gathering, inside, type Rule, type Within } from '../rules/rule.js';
import { slot } from '../rules/slot.js';
import { startSum } from '../rules/sum.js';
import { createTally } from '../units/tally.js';

interface UnitShare {
  readonly percent: Quantity;
  readonly of: string;
  readonly denominator?: Quantity | undefined;
  /** A day of its own: the number beside it is of another one, and no part of this whole. */
  readonly asOf?: CalendarDate | undefined;
}

type UnitCoverage = NonNullable<NonNullable<NonNullable<UnitYear['participants']>['total']>['coverage']>[number];

const of = lineWord('extent');

/** A count or sum of money as a percentage of a whole, worked out anew where every unit has the whole in numbers. */
const SHARE = {
  percent: 'worked out anew where all denominators are known',
  of: of.decision,
  denominator: 'added where all are known',
} as const;

const oneShare: Rule<UnitShare> = { decision: SHARE, start: startShare };

/** What was said of the share of one unit is not so of the share of all. */
const OF_ONE = {
  estimate: replaced('that of the number'),
  asOf: replaced('the day of the number'),
  source: replaced('where the sum comes from'),
  otherSources: left('other-source'),
  target: left('percent-only'),
  changes: left('percent-only'),
  growth: left('own-number'),
} as const;

const oneCoverage: Rule<UnitCoverage> = {
  decision: {
    ...SHARE,
    ...Object.fromEntries(Object.entries(OF_ONE).map(([key, { decision }]) => [key, decision])),
  },
  start: startCoverage,
};

export const coverage: Rule<readonly UnitCoverage[]> = lines(oneCoverage, {
  identify: identityAt('participants.total.coverage'),
  hasId: false,
  by: (item, words) => [words(item.of, 'extent')],
});

export const share: Rule<UnitShare> = slot(oneShare, (item, words) => [words(item.of, 'extent')]);

function startCoverage(): Gathering<UnitCoverage> {
  const share = startShare();
  const others = Object.entries(OF_ONE).map(([key, rule]) => ({ key, given: false, gathering: rule.start() }));
  return {
    take: (item, from) => {
      share.take(item, from);
      for (const other of others) {
        const value = item[other.key as keyof typeof OF_ONE];
        if (value === undefined) continue;
        other.given = true;
        other.gathering.take(value, from);
      }
    },
    finish: (within) => {
      for (const { key, given, gathering } of others) if (given) gathering.finish(inside(within, key));
      return share.finish(within);
    },
    leaveOut: (within, reason) => {
      for (const { key, given, gathering } of others) if (given) gathering.leaveOut(inside(within, key), reason);
      share.leaveOut(within, reason);
    },
  };
}

function startShare(): Gathering<UnitShare> {
  const words = of.start();
  const percents = createTally();
  const whole = startSum();
  let published = 0;
  let ofOwnDay = false;
  return {
    take: (item, from) => {
      ofOwnDay ||= item.asOf !== undefined;
      words.take(item.of, from);
      percents.take(from, item.percent.text);
      published += 1;
      if (item.denominator !== undefined) whole.take(item.denominator, from);
    },
    finish: (within) => {
      const { ledger, name, counted } = within;
      if (!within.whole) {
        leaveOut(within, 'value-partial');
        return null;
      }
      const all = !ofOwnDay && whole.units() === within.expected;
      const total = all ? whole.peek() : null;
      const percent = total === null || counted === null ? null : percentOf(counted, total);
      if (counted === null || total === null || percent === null) {
        const reason = all ? 'percent-inexact' : 'percent-only';
        leave(ledger, `${name}.percent`, reason, percents, published);
        whole.leaveOut(inside(within, 'denominator'), reason);
        return null;
      }
      ledger.again += published;
      ledger.sums += 1;
      const formula = `tính lại: ${counted.text} ÷ ${total.text}`;
      return mapDraft([
        ['percent', textDraft(percent.text, formula)],
        ['of', words.finish(within)],
        ['denominator', whole.finish(inside(within, 'denominator'))],
      ]);
    },
    leaveOut,
  };

  function leaveOut(within: Within, reason: LeftReason): void {
    leave(within.ledger, `${within.name}.percent`, reason, percents, published);
    whole.leaveOut(inside(within, 'denominator'), reason);
  }
}
