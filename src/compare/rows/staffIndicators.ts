import type { Summary } from '../../indicators/summarise.js';
import { type IndicatorRow, indicator, texts } from './indicator.js';

/** The office's own people, and how many of them were trained. */
export function staffIndicators({ staff }: Summary): readonly IndicatorRow[] {
  return staff.flatMap(({ id, label, count, unit, estimate = false, asOf, trained }) => {
    const told = { group: 'events', itemId: id, unit, own: { asOf } } as const;
    return [
      ...indicator({
        ...told,
        label: [label],
        what: { type: 'line', kind: 'staff', parts: texts(label) },
        figure: count,
        estimate,
        flow: false,
      }),
      ...indicator({
        ...told,
        label: [label, ': được tập huấn'],
        what: { type: 'line', kind: 'staff trained', parts: texts(label) },
        figure: trained?.count,
      }),
    ];
  });
}
