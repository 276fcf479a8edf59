import { type Conference, eventWord } from '../../indicators/events.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { type IndicatorRow, indicator, type Label, listed, texts } from './indicator.js';

/** How a resolution was studied, and conferences with all that is counted at them. */
export function eventIndicators({ unit: { study = [] }, conferences }: Summary): readonly IndicatorRow[] {
  return [
    ...study.flatMap(({ id, from, sites, reach }) => [
      ...indicator({
        group: 'events',
        itemId: id,
        label: [sites?.unit ?? '', ...(sites?.place === undefined ? [] : [' tại ', sites.place])],
        unit: sites?.unit ?? '',
        what: { type: 'line', kind: 'study', parts: texts(sites?.unit, sites?.place, from) },
        marks: from === undefined ? [] : [[from]],
        figure: sites?.count,
      }),
      ...indicator({
        group: 'events',
        itemId: id,
        label: ['tỷ lệ đã học tập, quán triệt: ', ...(reach === undefined ? [] : [reach.of])],
        unit: '%',
        scope: reach === undefined ? {} : { of: reach.of },
        what: { type: 'line', kind: 'study reach', parts: texts(reach?.of, from) },
        marks: from === undefined ? [] : [[from]],
        figure: reach?.value,
      }),
    ]),
    ...conferences.flatMap(conferenceIndicators),
  ];
}

function conferenceIndicators(conference: Conference): readonly IndicatorRow[] {
  const {
    id,
    form,
    organisers,
    count,
    attendance,
    partners = [],
    staff = [],
    places = [],
    reached = [],
    about,
  } = conference;
  const { asOf, from, to } = conference;
  const name: Label = [form, ' (', ...listed(organisers), ')'];
  const attended = attendance?.unit ?? (attendance?.each === undefined ? 'người' : 'lượt người');
  const [host, ...others] = organisers.map(({ text }) => text);
  /** `counted`: what is counted at these events; of the events themselves nothing. */
  const event = (
    counted: readonly (Wording | string | undefined)[],
    label: Label,
    unit: Wording | string,
    figure: NamedQuantity | undefined,
    more: Partial<Pick<IndicatorRow, 'estimate' | 'flow' | 'additive' | 'own'>> = {},
  ) =>
    indicator({
      group: 'events',
      itemId: id,
      label,
      unit,
      // Those who joined may be named in any order; who led may not.
      what: { type: 'line', kind: 'event', parts: [form.text, host ?? '', ...texts(...counted)], any: others },
      marks: about === undefined ? [] : [[about]],
      figure,
      ...more,
      own: { from, to, asOf, ...more.own },
    });
  return [
    ...event([], ['số ', ...name], form, count, { estimate: conference.estimate ?? false }),
    ...Object.entries({ partners, staff, places, reached }).flatMap(([list, all]) =>
      all.flatMap((counted) => [
        ...event([list, counted.unit], [...name, ': ', counted.unit], counted.unit, counted.count),
        ...event(
          [list, counted.unit, 'of', counted.of?.unit],
          [...name, ': ', counted.of?.unit ?? '', ' của ', counted.unit],
          counted.of?.unit ?? '',
          counted.of?.count,
        ),
      ]),
    ),
    ...event(['each'], [...name, ': số người mỗi ', eventWord(form)], 'người', attendance?.each, {
      estimate: attendance?.estimateEach ?? false,
      flow: false,
      additive: false,
    }),
    ...event(['attendance'], [...name, ': số ', attended, ' dự'], attended, attendance?.total, {
      estimate: attendance?.estimate ?? false,
      own: attendance?.asOf === undefined ? {} : { asOf: attendance.asOf },
    }),
    ...event(
      ['yield', conference.yield?.unit],
      [...name, ': phát triển ', conference.yield?.unit ?? ''],
      conference.yield?.unit ?? '',
      conference.yield?.value,
    ),
  ];
}
