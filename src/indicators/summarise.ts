import type { UnitYear } from '../model/schema/unitYear.js';
import { attendanceTotals } from './attendanceTotals.js';
import { type DocumentTotal, documentTotals } from './documentTotals.js';
import { eventDays } from './eventDays.js';
import { type Conference, conferencesOf, mediaOf, type Outlet } from './events.js';
import type { Figure } from './figure.js';
import { type Material, materialsOf, type Support, supportOf } from './gifts.js';
import { type Goal, goalsOf } from './goals.js';
import { beneficiaryMeasures, type Finance, financeMeasures, type Measure, participantMeasures } from './measures.js';
import { type MediaTotal, mediaTotals } from './mediaTotals.js';
import type { Named } from './named.js';
import { figuresIn } from './namedLeaves.js';
import { nameFigures } from './nameFigures.js';
import { type PlaceList, placesOf } from './places/placesOf.js';
import { type Rate, ratesOf } from './rates.js';
import { type Ratio, ratiosOf } from './ratios.js';
import { type Staff, staffOf } from './staff.js';
import { type TargetTally, tallyTargets } from './targets/tallyTargets.js';
import type { Target } from './targets/target.js';
import { targetList } from './targets/targetList.js';
import type { Unchanged } from './unchanged.js';

/** What the data come to: the model with its numbers named, and the numbers derived from them. */
export interface Summary {
  readonly unit: Named<UnitYear>;
  /** Counts of participants, in the order of reports. */
  readonly measures: readonly Measure[];
  readonly rates: readonly Rate[];
  readonly finances: readonly Finance[];
  readonly beneficiaries: readonly Measure[];
  readonly goals: readonly Goal[];
  /** Results of single districts, communes, offices: their targets are none of the unit's. */
  readonly places: readonly PlaceList[];
  readonly conferences: readonly Conference[];
  readonly media: readonly Outlet[];
  readonly materials: readonly Material[];
  readonly support: readonly Support[];
  readonly ratios: readonly Ratio[];
  readonly staff: readonly Staff[];
  /** Sums over issuers, of each kind of document that at least two of them issued. */
  readonly documentTotals: readonly DocumentTotal[];
  /** The targets of the period: all that the tally counts and the table shows, each once. */
  readonly targets: readonly Target[];
  /** How they came out; null where there are fewer than two. */
  readonly tally: TargetTally | null;
  /** Sums over outlets, of each thing that at least two of them count. */
  readonly mediaTotals: readonly MediaTotal[];
  /** What is the same as in a file of another period that the report is compared with. */
  readonly unchanged: readonly Unchanged[];
  /** Every number by name, given and derived. */
  readonly figures: ReadonlyMap<string, Figure>;
}

export function summarise(model: UnitYear): Summary {
  const unit = attendanceTotals(eventDays(nameFigures(model)));
  const media = mediaOf(unit);
  const own = {
    unit,
    measures: participantMeasures(unit),
    rates: ratesOf(unit),
    finances: financeMeasures(unit),
    beneficiaries: beneficiaryMeasures(unit),
    goals: goalsOf(unit),
  };
  const targets = targetList(own);
  const derived = {
    ...own,
    conferences: conferencesOf(unit),
    media,
    materials: materialsOf(unit),
    support: supportOf(unit),
    ratios: ratiosOf(unit),
    staff: staffOf(unit),
    documentTotals: documentTotals(unit),
    places: placesOf(unit),
    targets,
    tally: tallyTargets(targets),
    mediaTotals: mediaTotals(media),
    unchanged: [],
  };
  return { ...derived, figures: new Map(figuresIn(derived).map((figure) => [figure.id, figure])) };
}
