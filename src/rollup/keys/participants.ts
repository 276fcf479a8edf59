import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import { MEASURES } from '../../model/measures.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { type Draft, type ListDraft, listDraft, mapDraft, textDraft } from '../result/draft.js';
import { agree } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { left } from '../rules/leftRule.js';
import { lines } from '../rules/lines.js';
import { asOf, startAsOf } from '../rules/provenanceRules.js';
import { type Gathering, inside, type Rule, type Within } from '../rules/rule.js';
import { createTally } from '../units/tally.js';
import { isText, labelledMeasures, measure } from './measures.js';
import { startScheme } from './schemes.js';

type Participants = NonNullable<UnitYear['participants']>;
type Rate = NonNullable<Participants['rates']>[number];

const scope = agree('extent');
const groups = labelledMeasures('participants.groups');

/** Rates that stand alone name no count that they are the share of. */
const rates: Rule<readonly Rate[]> = lines<Rate>(left('percent-only'), {
  identify: identityAt('participants.rates'),
  hasId: true,
  by: (item, words) => [words(item.label), words(item.of, 'extent')],
});

export const participants: Rule<Participants> = {
  decision: {
    asOf: asOf.decision,
    scope: scope.decision,
    ...Object.fromEntries(MEASURES.map((name) => [name, measure.decision])),
    groups: groups.decision,
    rates: rates.decision,
  },
  start: startParticipants,
};

function startParticipants(): Gathering<Participants> {
  const tally = createTally();
  const date = startAsOf();
  const words = scope.start();
  const scopes = new Set<string>();
  const schemes = MEASURES.map((name) => ({ name, scheme: startScheme(name) }));
  const [others, standing] = [groups.start(), rates.start()];
  return {
    take: (value, from) => {
      tally.take(from, null);
      if (value.asOf !== undefined) date.take(value.asOf, from);
      if (value.scope !== undefined) {
        words.take(value.scope, from);
        scopes.add(from.fold(value.scope));
      }
      for (const { name, scheme } of schemes) {
        const given = value[name];
        if (given !== undefined) scheme.take(given, from);
      }
      const own = (value.groups ?? []).filter((group) => !schemes.some(({ scheme }) => scheme.takeBack(group, from)));
      others.take(own, from);
      if (value.rates !== undefined) standing.take(value.rates, from);
    },
    finish: (outer) => {
      // People of all enterprises and people of all the ground are not people of one kind.
      if (scopes.size > 1) {
        leaveOut(outer, 'scope-differs');
        return null;
      }
      const within = { ...outer, expected: tally.units(), asOf: date.earliest() };
      const done = schemes.map(({ name, scheme }) => ({ name, ...scheme.finish(within) }));
      const list = others.finish(inside(within, 'groups')) as ListDraft | null;
      const extra = done.flatMap(({ groups: more }) => more);
      const mixed = done.some((scheme) => scheme.mixed);
      standing.finish(inside(within, 'rates'));
      return mapDraft([
        ['asOf', date.finish(inside({ ...within, asOf: null }, 'asOf'))],
        ['scope', words.finish(inside(within, 'scope'))],
        ...done.map(({ name, inPlace }) => [name, inPlace] as const).map(settleTotal(mixed, within)),
        ['groups', listDraft([...(list?.items ?? []), ...extra])],
      ]);
    },
    leaveOut,
  };

  function leaveOut(within: Within, reason: LeftReason): void {
    for (const { scheme } of schemes) scheme.leaveOut(within, reason);
    others.leaveOut(inside(within, 'groups'), reason);
    standing.leaveOut(inside(within, 'rates'), reason);
  }
}

/**
 * A total that was the sum of the schemes is so no more where one of them is counted in two ways, or left out; BHXH as a
 * whole is the sum of its kinds without saying so.
 */
function settleTotal(mixed: boolean, { ledger, name }: Within) {
  return ([key, draft]: readonly [string, Draft | null]): readonly [string, Draft | null] => {
    if ((key !== 'total' && key !== 'social') || draft?.type !== 'map' || draft.entries.has('parts'))
      return [key, draft];
    const schemes = MEASURES.map((scheme) => `${name}.${scheme}`);
    const lacking = mixed || ledger.left.some((left) => schemes.includes(left.name));
    const relation = draft.entries.get('relation');
    const summed = isText(relation, 'sum') || (key === 'social' && relation === undefined);
    if (!lacking || !summed) return [key, draft];
    return [key, { ...draft, entries: new Map([...draft.entries, ['relation', textDraft('part')]]) }];
  };
}
