import type { Conference } from '../../indicators/events.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { type Indicator, indicator, type Label, listed } from './indicator.js';

/** How a resolution was studied, and conferences with all that is counted at them. */
export function eventIndicators({ unit: { study = [] }, conferences }: Summary): readonly Indicator[] {
  return [
    ...study.flatMap(({ sites, reach }) => [
      ...indicator({
        group: 'events',
        label: [sites?.unit ?? '', ...(sites?.place === undefined ? [] : [' tại ', sites.place])],
        unit: sites?.unit ?? '',
        figure: sites?.count,
      }),
      ...indicator({
        group: 'events',
        label: ['tỷ lệ đã học tập, quán triệt: ', ...(reach === undefined ? [] : [reach.of])],
        unit: '%',
        scope: reach === undefined ? {} : { of: reach.of },
        figure: reach?.value,
      }),
    ]),
    ...conferences.flatMap(conferenceIndicators),
  ];
}

function conferenceIndicators(conference: Conference): readonly Indicator[] {
  const { form, organisers, count, attendance, partners = [], places = [], reached = [] } = conference;
  const name: Label = [form, ' (', ...listed(organisers), ')'];
  const attended = attendance?.unit ?? (attendance?.each === undefined ? 'người' : 'lượt người');
  const event = (label: Label, unit: Wording | string, figure: NamedQuantity | undefined, estimate = false) =>
    indicator({ group: 'events', label, unit, figure, estimate });
  return [
    ...event(['số ', ...name], form, count, conference.estimate),
    ...[...partners, ...places, ...reached].flatMap((counted) => [
      ...event([...name, ': ', counted.unit], counted.unit, counted.count),
      ...event(
        [...name, ': ', counted.of?.unit ?? '', ' của ', counted.unit],
        counted.of?.unit ?? '',
        counted.of?.count,
      ),
    ]),
    ...indicator({
      group: 'events',
      label: [...name, ': số người mỗi cuộc'],
      unit: 'người',
      figure: attendance?.each,
      estimate: attendance?.estimateEach ?? false,
      flow: false,
      additive: false,
    }),
    ...event([...name, ': số ', attended, ' dự'], attended, attendance?.total, attendance?.estimate),
    ...event(
      [...name, ': phát triển ', conference.yield?.unit ?? ''],
      conference.yield?.unit ?? '',
      conference.yield?.value,
    ),
  ];
}
