import type { Summary } from '../../indicators/summarise.js';
import { type IndicatorRow, indicator, type Label, wordText } from './indicator.js';
import { isOfPeriod, planTarget } from './participantIndicators.js';

/** What each place has, or else what share of its plan: two years meet by what is counted and where. */
export function placeIndicators({ places, unit: { participants } }: Summary): readonly IndicatorRow[] {
  return places.flatMap(({ label, schemeAlone, rows, asOf: common = participants?.asOf }) => {
    const words: Label = schemeAlone ? ['Người tham gia ', label] : [label];
    const said = words.map(wordText).join('');
    return rows.flatMap(({ id, name, value, percent, unit, asOf = common, estimate, targets }) => {
      const told = { group: 'places', itemId: id, estimate, own: { asOf } } as const;
      if (value === undefined)
        return indicator({
          ...told,
          label: [...words, ': ', name, ', tỷ lệ so với kế hoạch'],
          unit: '%',
          what: { type: 'line', kind: 'place share', parts: [said, name.text] },
          figure: percent,
        });
      return indicator({
        ...told,
        label: [...words, ': ', name],
        unit: unit ?? '',
        what: { type: 'line', kind: 'place', parts: [said, name.text] },
        figure: value,
        flow: isOfPeriod([label, ' ', unit ?? '']),
        targets: targets.map(planTarget),
      });
    });
  });
}
