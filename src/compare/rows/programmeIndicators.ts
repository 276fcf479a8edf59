import { figureId } from '../../indicators/figureId.js';
import type { Goal } from '../../indicators/goals.js';
import type { Wording } from '../../indicators/named.js';
import type { Ratio } from '../../indicators/ratios.js';
import type { Summary } from '../../indicators/summarise.js';
import type { Group } from './groups.js';
import { type IndicatorRow, type IndicatorTarget, indicator, MILESTONE, texts } from './indicator.js';

export function contextIndicators({ unit: { context = [] } }: Summary): readonly IndicatorRow[] {
  return context.flatMap(({ id, value, unit }) =>
    indicator({
      group: 'context',
      itemId: id,
      label: [unit],
      unit,
      what: { type: 'line', kind: 'context', parts: [unit.text] },
      figure: value,
    }),
  );
}

export function documentIndicators({
  unit: { documentCounts = [], coordination = [] },
}: Summary): readonly IndicatorRow[] {
  return [
    ...documentCounts.flatMap(({ count, unit, issuer }) =>
      indicator({
        group: 'documents',
        label: [unit, ' của ', issuer],
        unit,
        what: { type: 'line', kind: 'documents', parts: texts(unit, issuer) },
        figure: count,
      }),
    ),
    ...coordination.flatMap(({ id, about, signatories }) =>
      indicator({
        group: 'documents',
        itemId: id,
        label: [
          signatories?.unit ?? '',
          ' đã ký kết',
          ...(signatories?.partner === undefined ? [] : [' với ', signatories.partner]),
        ],
        unit: signatories?.unit ?? '',
        what: { type: 'line', kind: 'signatories', parts: texts(signatories?.unit, signatories?.partner) },
        marks: about === undefined ? [] : [[about]],
        figure: signatories?.value,
      }),
    ),
  ];
}

/** Where the ratios of a part of the report are compared. */
const RATIO_GROUPS: Readonly<Record<Ratio['section'], Group>> = {
  'lãnh đạo': 'documents',
  'tuyên truyền': 'events',
  'hỗ trợ': 'support',
  'kết quả': 'participants',
  'địa phương': 'places',
};

export function supportIndicators({ support, ratios }: Summary): readonly IndicatorRow[] {
  return [
    ...support.flatMap(({ id, giver, action, count, receivers, worth, asOf, estimate = false, result }) => {
      const given = { group: 'support', itemId: id, own: { asOf } } as const;
      const line = (...parts: readonly (Wording | undefined)[]) =>
        ({ type: 'line', kind: 'support', parts: texts(giver, ...parts) }) as const;
      return [
        ...indicator({
          ...given,
          label: [action, ' ', receivers, ' (', giver, ')'],
          unit: receivers,
          what: line(action, receivers),
          figure: count,
          estimate,
        }),
        ...indicator({
          ...given,
          label: [action, ' ', receivers, ' (', giver, '): trị giá'],
          unit: 'đồng',
          what: { ...line(action, receivers), kind: 'support worth' },
          figure: worth,
          estimate: estimate && count === undefined,
        }),
        ...indicator({
          ...given,
          label: [result?.unit ?? '', ' ', result?.state ?? '', ' (', giver, ')'],
          unit: result?.unit ?? '',
          what: { ...line(result?.unit, result?.state), kind: 'support result' },
          figure: result?.value,
        }),
      ];
    }),
    ...ratios.flatMap(({ id, value, unit, state, section }) =>
      indicator({
        group: RATIO_GROUPS[section],
        itemId: id,
        label: [unit, ' ', state],
        unit,
        what: { type: 'line', kind: 'ratio', parts: texts(unit, state) },
        figure: value,
      }),
    ),
  ];
}

/** What is reached of a goal, against every milestone of it; also where nothing is known of today. */
export function goalIndicators({ goals }: Summary): readonly IndicatorRow[] {
  return goals.flatMap(({ id, aspect, about, current, sets }): readonly IndicatorRow[] => {
    const targets = sets.flatMap((set) =>
      set.milestones.flatMap((milestone) => milestoneTarget(milestone, set, current !== null)),
    );
    const told = {
      group: 'goals',
      itemId: id,
      label: [about],
      unit: current?.unit ?? '',
      what: { type: 'line', kind: 'goal', parts: texts(about) },
      marks: aspect === undefined ? [] : [[aspect]],
      own: { asOf: current?.asOf },
      targets,
    } as const;
    // A number that stands elsewhere too has a row of its own there.
    const own = current?.figure === undefined ? {} : { id: figureId(['goals', id, 'current']) };
    if (current !== null) {
      const { value: figure, estimate } = current;
      return indicator({ ...told, figure, estimate }).map((row) => ({ ...row, ...own }));
    }
    if (targets.length === 0) return [];
    const none = { figure: null, scope: {}, estimate: false, flow: false, additive: false, share: null };
    return [{ ...told, ...none, id: figureId(['goals', id, 'current']) }];
  });
}

type GoalSet = Goal['sets'][number];

/** A milestone in persons is no target of a rate, nor one in households of persons. */
function milestoneTarget(
  { value, year, isOfResult, status, position, aim, timing }: GoalSet['milestones'][number],
  { decidedBy }: GoalSet,
  isKnown: boolean,
): readonly IndicatorTarget[] {
  if (isKnown && !isOfResult) return [];
  const target = { id: value.id, giver: decidedBy ?? null, year, name: MILESTONE, wanted: value };
  return [{ ...target, percent: null, publishedGap: null, status, position, aim, timing }];
}

export function factIndicators({ unit: { facts = [] } }: Summary): readonly IndicatorRow[] {
  return facts.flatMap(({ id, value, unit, label }) =>
    indicator({
      group: 'facts',
      itemId: id,
      label: [label],
      unit: unit ?? '',
      what: { type: 'line', kind: 'fact', parts: texts(label) },
      figure: value,
      // Of a fact nobody knows whether it can be added.
      additive: false,
    }),
  );
}
