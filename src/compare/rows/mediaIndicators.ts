import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { type IndicatorRow, indicator, type Label, listed, texts } from './indicator.js';

/** Sums over all outlets are no rows: they are sums of those rows, over outlets that change from year to year. */
export function mediaIndicators({ media }: Summary): readonly IndicatorRow[] {
  return media.flatMap(({ id, group, outlets, publications, items = [], duration, reach = [], about }) => {
    const where: Label = [' (', ...listed(outlets), ')'];
    /** `counted`: the kind of what is counted there, and its name. */
    const row = (
      counted: readonly [kind: string, ...names: (Wording | string)[]],
      unit: Wording | string,
      figure: NamedQuantity | undefined,
      more: Partial<Pick<IndicatorRow, 'label' | 'itemId' | 'estimate' | 'flow' | 'additive' | 'own'>> = {},
    ) =>
      indicator({
        group: 'media',
        itemId: id,
        label: [unit, ...where],
        unit,
        what: { type: 'line', kind: 'media', parts: texts(...counted), any: outlets.map(({ text }) => text) },
        marks: [...(about === undefined ? [] : [[about]]), [group]],
        figure,
        ...more,
      });
    return [
      ...row(['publications'], 'bản tin, ấn phẩm', publications, { label: ['số bản tin, ấn phẩm', ...where] }),
      ...items.flatMap(({ form, count, estimate = false, asOf }) =>
        row(['items', form], form, count, { estimate, own: { asOf } }),
      ),
      ...row(['duration', duration?.unit ?? ''], duration?.unit ?? '', duration?.value, {
        label: ['thời lượng', ...where],
        flow: false,
        additive: false,
      }),
      ...reach.flatMap(({ unit, count, sort }) =>
        row(['reach', unit], unit, count, sort === 'followers' ? { flow: false } : {}),
      ),
    ];
  });
}

export function materialIndicators({ materials }: Summary): readonly IndicatorRow[] {
  return materials.flatMap(({ id, form, count, estimate = false, asOf, maker, parts = [] }) => {
    const row = (label: Label, figure: NamedQuantity | undefined, owner?: Wording) =>
      indicator({
        group: 'materials',
        itemId: id,
        label,
        unit: form,
        what: { type: 'line', kind: 'materials', parts: texts(form, maker, owner) },
        marks: owner === undefined || maker === undefined ? [] : [[maker]],
        figure,
        estimate,
        own: { asOf },
      });
    return [
      ...row([form, ...(maker === undefined ? [] : [' (', maker, ')'])], count),
      ...parts.flatMap((part) => row([form, ': ', part.owner], part.count, part.owner)),
    ];
  });
}
