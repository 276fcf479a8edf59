import type { UnitYear } from '../../model/schema/unitYear.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Change } from '../changes.js';
import { isEstimate } from '../isEstimate.js';
import type { Named, NamedDate, Wording } from '../named.js';
import { isSchemeAlone } from '../targets/isSchemeAlone.js';
import { type TargetTally, tallyTargets } from '../targets/tallyTargets.js';
import type { Target } from '../targets/target.js';
import { placeChanges } from './placeChanges.js';
import { commonPlan, type GivenPlace, type GivenPlaces, placeTarget } from './placeTarget.js';

/** A district, a commune, an office, and how it stands. */
export type PlaceResult = Omit<GivenPlace, 'changes'> & {
  readonly changes: readonly Change[];
  readonly estimate: boolean;
  /** Null for rates and money, whose text carries it. */
  readonly unit: Wording | string | null;
  /** One, or none. */
  readonly targets: readonly Target[];
  /** Nothing is known of it but its name. */
  readonly isSilent: boolean;
};

/** The same thing of several places. */
export type PlaceList = Omit<GivenPlaces, 'rows' | 'planName' | 'giver' | 'year' | 'by' | 'called' | 'unit'> &
  ReturnType<typeof commonPlan> & {
    readonly called: Wording | string;
    /** What the table counts in; null where each number says it itself. */
    readonly unit: Wording | string | null;
    readonly rows: readonly PlaceResult[];
    /** Whether its label is that of a scheme, so that "Người tham gia" is to be said in front. */
    readonly schemeAlone: boolean;
    /** How many places reached their own targets; they are none of the unit's. */
    readonly tally: TargetTally | null;
    /** Printed as a table, not in a sentence. */
    readonly isTable: boolean;
    readonly columns: Columns;
    /** What all changes in the table are against; null where they differ, and each says its own. */
    readonly against: Wording | null;
  };

/** What columns a table needs. */
type Columns = Readonly<
  Record<'plan' | 'value' | 'percent' | 'verdict' | 'change' | 'rank' | 'date' | 'note', boolean>
>;

/** More places than these are not read in one sentence. */
const MOST_IN_A_SENTENCE = 3;

export function placesOf({ places = [], participants, period }: Named<UnitYear>): readonly PlaceList[] {
  return places.map((list) => {
    const day = list.asOf ?? participants?.asOf ?? period.to;
    const rows = (list.rows ?? []).map((row): PlaceResult => placeOf(list, row, day, period));
    const targets = rows.flatMap((row) => row.targets);
    const called = list.called ?? 'địa phương';
    const words = typeof called === 'string' ? called : called.text;
    return withColumns({
      ...list,
      ...commonPlan(
        list,
        targets.some(({ kind }) => kind === 'rate'),
      ),
      called,
      unit: rows.find(({ unit }) => unit !== null)?.unit ?? null,
      schemeAlone:
        rows.every(({ value }) => value === undefined || value.quantity.kind === 'count') &&
        isSchemeAlone(list.label, list.unit ?? 'người'),
      rows,
      tally: tallyTargets(targets, { name: `places.${list.id}`, unit: words }),
    });
  });
}

/** How its rows are printed. */
export function withColumns(list: Omit<PlaceList, 'isTable' | 'columns' | 'against'>): PlaceList {
  const { rows } = list;
  const columns = columnsOf(rows);
  const [first = null, ...others] = rows.flatMap(({ changes }) => changes.map(({ against }) => against));
  const isOne = rows.every(({ changes }) => changes.length <= 1) && others.every(({ text }) => text === first?.text);
  return {
    ...list,
    isTable: rows.length > MOST_IN_A_SENTENCE && (columns.value || columns.verdict || columns.rank),
    columns,
    against: isOne ? first : null,
  };
}

function placeOf(list: GivenPlaces, row: GivenPlace, day: NamedDate, period: Named<UnitYear>['period']): PlaceResult {
  const number = row.value ?? row.plan ?? row.shortfall ?? row.excess;
  const unit = unitOf(number?.quantity, list.unit);
  const id = `places.${list.id}.rows.${row.id}`;
  const target = placeTarget(id, list, row, unit, row.asOf ?? day, period);
  return {
    ...row,
    estimate: isEstimate(row.estimate, row.value),
    changes: placeChanges(id, row, unit),
    unit,
    targets: target === null ? [] : [target],
    isSilent: number === undefined && (row.percent ?? row.rank ?? row.date ?? row.state) === undefined,
  };
}

/** Of a number that is still to come nobody knows what it is, unless the data say so. */
function unitOf(number: Quantity | undefined, word: Wording | undefined): Wording | string | null {
  if (number === undefined) return null;
  if (number.missing) return word ?? null;
  return number.kind === 'count' ? (word ?? 'người') : null;
}

function columnsOf(rows: readonly PlaceResult[]): Columns {
  const some = (has: (row: PlaceResult) => unknown): boolean => rows.some((row) => Boolean(has(row)));
  return {
    plan: some(({ plan }) => plan),
    value: some(({ value }) => value),
    percent: some(({ targets: [target] }) => target?.percent),
    verdict: some(({ targets: [target] }) => target),
    change: some(({ changes: [change] }) => change),
    rank: some(({ rank }) => rank),
    date: some(({ date }) => date),
    note: some(
      ({ state, asOf, otherSources, value, estimate, isSilent }) =>
        isSilent || Boolean(state ?? asOf ?? otherSources) || (estimate && value === undefined),
    ),
  };
}
