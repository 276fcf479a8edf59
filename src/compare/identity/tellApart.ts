import { type Indicator, type Label, plainLabel } from '../rows/indicator.js';

/** What must be said besides the name of an indicator where another has the same name: its subject, its whole, its `id`. */
export function tellApart(indicators: readonly Indicator[]): ReadonlyMap<Indicator, Label> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = [indicator.group, plainLabel(indicator.label), plainLabel([indicator.unit])].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return new Map(
    [...groups.values()].flatMap((alike) => {
      const mark = alike.length < 2 ? undefined : marksOf(alike).find((marks) => areDistinct(alike.map(marks)));
      return mark === undefined ? [] : alike.map((one) => [one, mark(one) ?? []] as const);
    }),
  );
}

type Mark = (indicator: Indicator) => Label | undefined;

function marksOf(alike: readonly Indicator[]): readonly Mark[] {
  const most = Math.max(...alike.map(({ marks }) => marks.length));
  return [
    ...Array.from(
      { length: most },
      (_, index): Mark =>
        ({ marks }) =>
          marks[index],
    ),
    ({ scope: { of } }) => of && [of],
    ({ scope: { area } }) => area && [area],
    ({ itemId, id }) => [{ type: 'wording', id: `${id}.id`, text: `mã ${itemId ?? id}`, path: [], narrative: false }],
  ];
}

/** One of them may say nothing. */
function areDistinct(labels: readonly (Label | undefined)[]): boolean {
  return new Set(labels.map((label) => plainLabel(label ?? []))).size === labels.length;
}
