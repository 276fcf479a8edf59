import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { type Indicator, indicator, type Label, listed } from './indicator.js';

/** Sums over all outlets are no rows: they are sums of those rows, over outlets that change from year to year. */
export function mediaIndicators({ media }: Summary): readonly Indicator[] {
  return media.flatMap(({ outlets, publications, items = [], duration, reach = [] }) => {
    const where: Label = [' (', ...listed(outlets), ')'];
    const row = (what: Wording | string, unit: Wording | string, figure: NamedQuantity | undefined, estimate = false) =>
      indicator({ group: 'media', label: [what, ...where], unit, figure, estimate });
    return [
      ...row('số bản tin, ấn phẩm', 'bản tin, ấn phẩm', publications),
      ...items.flatMap(({ form, count, estimate }) => row(form, form, count, estimate)),
      ...indicator({
        group: 'media',
        label: ['thời lượng', ...where],
        unit: duration?.unit ?? '',
        figure: duration?.value,
        flow: false,
        additive: false,
      }),
      ...reach.flatMap(({ unit, count }) => row(unit, unit, count)),
    ];
  });
}

export function materialIndicators({ materials }: Summary): readonly Indicator[] {
  return materials.flatMap(({ form, count, estimate = false, maker, parts = [] }) => [
    ...indicator({
      group: 'materials',
      label: [form, ...(maker === undefined ? [] : [' (', maker, ')'])],
      unit: form,
      figure: count,
      estimate,
    }),
    ...parts.flatMap((part) =>
      indicator({ group: 'materials', label: [form, ': ', part.owner], unit: form, figure: part.count, estimate }),
    ),
  ]);
}
