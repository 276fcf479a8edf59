import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import { percentOf } from '../../quantity/arithmetic/percentOf.js';
import type { Quantity } from '../../quantity/quantity.js';
import { mapDraft, textDraft } from '../result/draft.js';
import { leave } from '../result/ledger.js';
import { lineWord } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { lines } from '../rules/lines.js';
import { type Gathering, inside, type Rule, type Within } from '../rules/rule.js';
import { slot } from '../rules/slot.js';
import { startSum } from '../rules/sum.js';
import { createTally } from '../units/tally.js';

export interface UnitShare {
  readonly percent: Quantity;
  readonly of: string;
  readonly denominator?: Quantity | undefined;
}

const of = lineWord('extent');

/** A count or sum of money as a percentage of a whole, worked out anew where every unit has the whole in numbers. */
const oneShare: Rule<UnitShare> = {
  decision: {
    percent: 'worked out anew where all denominators are known',
    of: of.decision,
    denominator: 'added where all are known',
  },
  start: startShare,
};

export const coverage: Rule<readonly UnitShare[]> = lines(oneShare, {
  identify: identityAt('participants.total.coverage'),
  hasId: false,
  by: (item, words) => [words(item.of, 'extent')],
});

export const share: Rule<UnitShare> = slot(oneShare, (item, words) => [words(item.of, 'extent')]);

function startShare(): Gathering<UnitShare> {
  const words = of.start();
  const percents = createTally();
  const whole = startSum();
  let published = 0;
  return {
    take: (item, from) => {
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
      const all = whole.units() === within.expected;
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
