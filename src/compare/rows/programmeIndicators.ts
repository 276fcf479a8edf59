import type { Goal } from '../../indicators/goals.js';
import type { Summary } from '../../indicators/summarise.js';
import { type Indicator, type IndicatorTarget, indicator } from './indicator.js';

export function contextIndicators({ unit: { context = [] } }: Summary): readonly Indicator[] {
  return context.flatMap(({ value, unit }) => indicator({ group: 'context', label: [unit], unit, figure: value }));
}

export function documentIndicators({
  unit: { documentCounts = [], coordination = [] },
}: Summary): readonly Indicator[] {
  return [
    ...documentCounts.flatMap(({ count, unit, issuer }) =>
      indicator({ group: 'documents', label: [unit, ' của ', issuer], unit, figure: count }),
    ),
    ...coordination.flatMap(({ signatories }) =>
      indicator({
        group: 'documents',
        label: [
          signatories?.unit ?? '',
          ' đã ký kết',
          ...(signatories?.partner === undefined ? [] : [' với ', signatories.partner]),
        ],
        unit: signatories?.unit ?? '',
        figure: signatories?.value,
      }),
    ),
  ];
}

export function supportIndicators({ support, unit: { ratios = [] } }: Summary): readonly Indicator[] {
  return [
    ...support.flatMap(({ giver, action, count, receivers, worth, estimate = false, result }) => [
      ...indicator({
        group: 'support',
        label: [action, ' ', receivers, ' (', giver, ')'],
        unit: receivers,
        figure: count,
        estimate,
      }),
      ...indicator({
        group: 'support',
        label: [action, ' ', receivers, ' (', giver, '): trị giá'],
        unit: 'đồng',
        figure: worth,
        estimate: estimate && count === undefined,
      }),
      ...indicator({
        group: 'support',
        label: [result?.unit ?? '', ' ', result?.state ?? '', ' (', giver, ')'],
        unit: result?.unit ?? '',
        figure: result?.value,
      }),
    ]),
    ...ratios.flatMap(({ value, unit, state }) =>
      indicator({ group: 'support', label: [unit, ' ', state], unit, figure: value }),
    ),
  ];
}

/** What is reached of a goal, against every milestone of it. */
export function goalIndicators({ goals }: Summary): readonly Indicator[] {
  return goals.flatMap(({ about, current, sets }) =>
    indicator({
      group: 'goals',
      label: [about],
      unit: current?.unit ?? '',
      figure: current?.value,
      targets: sets.flatMap((set) => set.milestones.flatMap((milestone) => milestoneTarget(milestone, set))),
    }),
  );
}

type GoalSet = Goal['sets'][number];

/** A milestone in persons is no target of a rate, nor one in households of persons. */
function milestoneTarget(
  { value, year, isOfResult, status, position, aim, timing }: GoalSet['milestones'][number],
  { decidedBy }: GoalSet,
): readonly IndicatorTarget[] {
  if (status === null || !isOfResult) return [];
  const target = { id: value.id, giver: decidedBy ?? null, year, name: 'mốc', wanted: value };
  return [{ ...target, percent: null, publishedGap: null, status, position, aim, timing }];
}

export function factIndicators({ unit: { facts = [] } }: Summary): readonly Indicator[] {
  return facts.flatMap(({ value, unit, label }) =>
    // Of a fact nobody knows whether it can be added.
    indicator({ group: 'facts', label: [label], unit: unit ?? '', figure: value, additive: false }),
  );
}
