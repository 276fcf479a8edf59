import type { Finance, Measure } from '../../indicators/measures.js';
import type { Rate } from '../../indicators/rates.js';
import type { Summary } from '../../indicators/summarise.js';
import type { Target } from '../../indicators/targets/target.js';
import type { Group } from './groups.js';
import { type Indicator, type IndicatorTarget, indicator, type Label, plainLabel, type Scope } from './indicator.js';

export function participantIndicators({ unit, measures, rates }: Summary): readonly Indicator[] {
  const area = unit.participants?.scope;
  const scope = area === undefined ? {} : { area };
  return [
    ...measures.flatMap((measure) => measureIndicators('participants', measure, scope)),
    ...rates.flatMap(rateIndicator),
  ];
}

export function beneficiaryIndicators({ beneficiaries }: Summary): readonly Indicator[] {
  return beneficiaries.flatMap((measure) => measureIndicators('beneficiaries', measure, {}));
}

/** The count, its shares of a whole, and the groups in it. */
function measureIndicators(group: Group, measure: Measure, scope: Scope): readonly Indicator[] {
  const { label, value, unit, estimate = false, targets, coverage = [], parts = [] } = measure;
  const flow = isOfPeriod([label, ' ', unit ?? '']);
  return [
    ...indicator({
      group,
      label: [label],
      unit: unit ?? '',
      scope,
      figure: value,
      estimate,
      flow,
      targets: targets.map(planTarget),
    }),
    ...coverage.flatMap(({ percent, of, denominator }) =>
      indicator({
        group: 'rates',
        label: [label, ': bao phủ ', of],
        unit: '%',
        scope: { of },
        figure: percent,
        estimate,
        share: denominator === undefined ? null : { part: value, whole: denominator },
      }),
    ),
    ...parts.flatMap((part) =>
      indicator({
        group,
        label: [label, ': ', part.label],
        unit: part.unit ?? unit ?? '',
        scope,
        figure: part.value,
        estimate,
        flow: flow || isOfPeriod([part.label, ' ', part.unit ?? '']),
      }),
    ),
  ];
}

/** People newly won, and attendances, are counted over a period, people insured on a day; only the words tell which. */
function isOfPeriod(words: Label): boolean {
  return /(?<!\p{L})(?:phát triển|tăng thêm|mới|lượt)(?!\p{L})/iu.test(plainLabel(words));
}

function rateIndicator({ label, percent, of, estimate = false, targets }: Rate): readonly Indicator[] {
  return indicator({
    group: 'rates',
    label: [label],
    unit: '%',
    scope: { of },
    figure: percent,
    estimate,
    targets: targets.map(planTarget),
  });
}

export function financeIndicators({ finances }: Summary): readonly Indicator[] {
  return finances.flatMap(({ label, value, estimate = false, targets, share }: Finance) => [
    ...indicator({
      group: 'finances',
      label: [label],
      unit: 'đồng',
      figure: value,
      estimate,
      targets: targets.map(planTarget),
    }),
    ...(share === undefined
      ? []
      : indicator({
          group: 'finances',
          label: [label, ': tỷ lệ so với ', share.of],
          unit: '%',
          scope: { of: share.of },
          figure: share.percent,
          estimate,
          share: share.denominator === undefined ? null : { part: value, whole: share.denominator },
        })),
  ]);
}

function planTarget(target: Target): IndicatorTarget {
  const { id, giver, year, planName, plan, percent, gap, status, position, aim, timing } = target;
  const publishedGap = gap?.origin.type === 'given' ? gap : null;
  return { id, giver, year, name: planName, wanted: plan, percent, publishedGap, status, position, aim, timing };
}
