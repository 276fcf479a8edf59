import type { NamedDate } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';

/** The days that figures are of, by the figures' names, where the data give one other than the end of the period. */
export function asOfDates({
  unit,
  measures,
  rates,
  finances,
  beneficiaries,
  goals,
}: Summary): ReadonlyMap<string, NamedDate> {
  const common = unit.participants?.asOf;
  return new Map<string, NamedDate>([
    ...measures.flatMap((measure) => datesOf(measure, common)),
    ...beneficiaries.flatMap((measure) => datesOf(measure, undefined)),
    ...rates.flatMap(({ percent, asOf = common }) => entry(percent, asOf)),
    ...finances.flatMap(({ value, share, asOf }) => [...entry(value, asOf), ...entry(share?.percent, asOf)]),
    ...goals.flatMap(({ current }) => entry(current?.value, current?.asOf)),
  ]);
}

type Measure = Summary['measures'][number];
type Entries = readonly (readonly [id: string, date: NamedDate])[];

function datesOf({ value, asOf, coverage = [], parts = [] }: Measure, common: NamedDate | undefined): Entries {
  return [value, ...coverage.map(({ percent }) => percent), ...parts.map((part) => part.value)].flatMap((figure) =>
    entry(figure, asOf ?? common),
  );
}

function entry(figure: { readonly id: string } | undefined, date: NamedDate | undefined): Entries {
  return figure === undefined || date === undefined ? [] : [[figure.id, date]];
}
