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

export function supportIndicators({ unit: { support = [], ratios = [] } }: Summary): readonly Indicator[] {
  return [
    ...support.flatMap(({ giver, action, count, receivers, worth, result }) => [
      ...indicator({
        group: 'support',
        label: [action, ' ', receivers, ' (', giver, ')'],
        unit: receivers,
        figure: count,
      }),
      ...indicator({
        group: 'support',
        label: [action, ' ', receivers, ' (', giver, '): trị giá'],
        unit: 'đồng',
        figure: worth,
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
      unit: '%',
      figure: current?.value,
      targets: sets.flatMap((set) => set.milestones.flatMap((milestone) => milestoneTarget(milestone, set))),
    }),
  );
}

type GoalSet = Goal['sets'][number];

/** A milestone in persons is no target of a rate. */
function milestoneTarget(
  { value, year, status, bound }: GoalSet['milestones'][number],
  { decidedBy }: GoalSet,
): readonly IndicatorTarget[] {
  if (status === null) return [];
  return [{ id: value.id, giver: decidedBy ?? null, year, name: 'mốc', wanted: value, percent: null, status, bound }];
}

export function factIndicators({ unit: { facts = [] } }: Summary): readonly Indicator[] {
  return facts.flatMap(({ value, unit, label }) =>
    indicator({ group: 'facts', label: [label], unit: unit ?? '', figure: value }),
  );
}
