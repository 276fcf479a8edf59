import type { Finance, Measure } from '../../indicators/measures.js';
import type { Rate } from '../../indicators/rates.js';
import type { Summary } from '../../indicators/summarise.js';
import { isSchemeAlone } from '../../indicators/targets/isSchemeAlone.js';
import type { Target } from '../../indicators/targets/target.js';
import type { Group } from './groups.js';
import {
  type IndicatorRow,
  type IndicatorTarget,
  indicator,
  type Label,
  type OwnTime,
  plainLabel,
  type Scope,
  wordText,
} from './indicator.js';

export function participantIndicators({ unit, measures, rates }: Summary): readonly IndicatorRow[] {
  const { scope: area, asOf } = unit.participants ?? {};
  const scope = area === undefined ? {} : { area };
  return [
    ...measures.flatMap((measure) => measureIndicators('participants', measure, scope, asOf)),
    ...rates.flatMap((rate) => rateIndicator(rate, asOf)),
  ];
}

export function beneficiaryIndicators({ beneficiaries }: Summary): readonly IndicatorRow[] {
  return beneficiaries.flatMap((measure) => measureIndicators('beneficiaries', measure, {}, undefined));
}

/** The count, its shares of a whole, and the groups in it. `day`: that of all figures beside it. */
function measureIndicators(
  group: Group,
  measure: Measure,
  scope: Scope,
  day: OwnTime['asOf'],
): readonly IndicatorRow[] {
  const { label, value, unit, estimate = false, targets, coverage, parts = [] } = measure;
  const flow = isOfPeriod([label, ' ', unit ?? '']);
  const name = wordText(label);
  const own = { asOf: measure.asOf ?? day };
  // As the table of targets has it: beside "Số người tham gia BHYT mới", a scheme alone would not say what is counted.
  const isAlone = isSchemeAlone(label, unit);
  const words: Label = isAlone ? ['Người tham gia ', label] : [label];
  const itemId = 'id' in measure && typeof measure.id === 'string' ? measure.id : null;
  return [
    ...indicator({
      group,
      itemId,
      label: words,
      unit: unit ?? '',
      scope,
      what: { type: 'people', label: name },
      figure: value,
      estimate,
      flow,
      own,
      targets: targets.map(planTarget),
    }),
    ...coverage.flatMap(({ percent, of, denominator, asOf = own.asOf, ...share }) =>
      indicator({
        group: 'rates',
        itemId,
        label: isAlone ? ['Tỷ lệ ', of, ' tham gia ', label] : [label, ': bao phủ ', of],
        unit: '%',
        scope: { of },
        what: { type: 'share', label: name, of: of.text },
        figure: percent,
        estimate: estimate || share.estimate === true,
        own: { asOf },
        targets: share.targets.map(planTarget),
        share: denominator === undefined ? null : { part: value, whole: denominator },
      }),
    ),
    ...parts.flatMap((part) =>
      indicator({
        group,
        itemId,
        label: [...words, ': ', part.label],
        unit: part.unit ?? unit ?? '',
        scope,
        what: { type: 'line', kind: 'part', parts: [name, part.label.text] },
        figure: part.value,
        estimate,
        flow: flow || isOfPeriod([part.label, ' ', part.unit ?? '']),
        own,
      }),
    ),
  ];
}

/** People newly won, and attendances, are counted over a period, people insured on a day; only the words tell which. */
export function isOfPeriod(words: Label): boolean {
  return /(?<!\p{L})(?:phát triển|tăng thêm|mới|lượt)(?!\p{L})/iu.test(plainLabel(words));
}

function rateIndicator(rate: Rate, day: OwnTime['asOf']): readonly IndicatorRow[] {
  const { id, label, percent, of, estimate = false, targets, asOf = day } = rate;
  return indicator({
    group: 'rates',
    itemId: id,
    label: [label],
    unit: '%',
    scope: { of },
    what: { type: 'share', label: label.text, of: of.text },
    figure: percent,
    estimate,
    own: { asOf },
    targets: targets.map(planTarget),
  });
}

export function financeIndicators({ finances }: Summary): readonly IndicatorRow[] {
  return finances.flatMap((finance: Finance) => {
    const { id, label, value, estimate = false, targets, share, asOf } = finance;
    const name = wordText(label);
    const told = { group: 'finances', itemId: id, estimate, own: { asOf } } as const;
    return [
      ...indicator({
        ...told,
        label: [label],
        unit: 'đồng',
        what: { type: 'money', label: name },
        figure: value,
        flow: !isOwed(name),
        targets: targets.map(planTarget),
      }),
      ...(share === undefined
        ? []
        : indicator({
            ...told,
            label: [label, ': tỷ lệ so với ', share.of],
            unit: '%',
            scope: { of: share.of },
            what: { type: 'share', label: name, of: share.of.text },
            figure: share.percent,
            share: share.denominator === undefined ? null : { part: value, whole: share.denominator },
          })),
    ];
  });
}

/** What is owed, or left over, is so on a day; what is collected and paid is of a period. */
function isOwed(label: string): boolean {
  return /(?<!\p{L})(?:nợ|chậm đóng|tồn|dư|kết dư)(?!\p{L})/iu.test(plainLabel([label]));
}

export function planTarget(target: Target): IndicatorTarget {
  const { id, giver, planName, plan, percent, gap, status, position, aim, timing } = target;
  const publishedGap = gap?.origin.type === 'given' ? gap : null;
  return {
    id,
    giver,
    year: target.by ?? target.year,
    name: planName,
    wanted: plan,
    percent,
    publishedGap,
    status,
    position,
    aim,
    timing,
  };
}
