import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { rational } from '../../quantity/rational.js';
import type { Gathering, Rule } from '../rules/rule.js';
import type { Contributor } from '../units/contributor.js';
import type { UnitConference } from './attendance.js';

const ONE = derivedQuantity('count', null, rational(1), rational(1));

/**
 * What one unit held on a day needs no number ("tổ chức lễ ra quân"); what several held on that day is as many events: else the
 * people of all of them would have been at one.
 */
export function eachOnce(rule: Rule<UnitConference>): Rule<UnitConference> {
  return { decision: rule.decision, start: () => startEachOnce(rule.start()) };
}

function startEachOnce(gathering: Gathering<UnitConference>): Gathering<UnitConference> {
  let alone: readonly [UnitConference, Contributor] | null = null;
  let hasOthers = false;
  let ones = 0;
  const counted = (event: UnitConference): UnitConference => {
    if (!isOneUncounted(event)) return event;
    ones += 1;
    return { ...event, count: ONE };
  };
  const withFirst = (): Gathering<UnitConference> => {
    if (alone !== null) gathering.take(hasOthers ? counted(alone[0]) : alone[0], alone[1]);
    alone = null;
    return gathering;
  };
  return {
    take: (event, from) => {
      if (alone === null && !hasOthers && isOneUncounted(event)) {
        alone = [event, from];
        return;
      }
      hasOthers = true;
      withFirst().take(counted(event), from);
    },
    finish: (within) => {
      const whole = withFirst();
      within.ledger.ones += ones;
      return whole.finish(within);
    },
    leaveOut: (within, reason) => {
      const whole = withFirst();
      within.ledger.ones += ones;
      whole.leaveOut(within, reason);
    },
  };
}

function isOneUncounted({ date, count, extent, attendance }: UnitConference): boolean {
  return date !== undefined && count === undefined && extent === undefined && attendance?.each === undefined;
}
