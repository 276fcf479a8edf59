import type { Fact } from '../diagnostics/verifyTerms.js';
import type { Change } from '../indicators/changes.js';
import type { Figure } from '../indicators/figure.js';
import type { TargetStatus } from '../indicators/standing.js';
import type { Summary } from '../indicators/summarise.js';
import type { Bound } from '../quantity/bounds/boundOf.js';

/** What the data say of a figure, and what the figure is to that. */
export interface FigureFact {
  readonly fact: Fact;
  /**
   * measure: it tells by itself how far a target was reached or how much something changed ("96,06%", "3,94%") ·
   * subject: the value or the plan, of which a sentence must say that it is about a target.
   */
  readonly role: 'measure' | 'subject';
  /** "không quá 3%": above it is missed, and "vượt" may be said of it; "trên 25%" is met by all that is above. */
  readonly bound: Bound | null;
}

type Entry = readonly [figure: Figure | null, fact: FigureFact];

/** Figures with a standing or a direction, by id; a value with two plans has a standing against each. */
export function factsOf(summary: Summary): ReadonlyMap<string, readonly FigureFact[]> {
  const facts = new Map<string, FigureFact[]>();
  for (const [figure, fact] of [...standings(summary), ...tallied(summary), ...changesIn(summary).flatMap(ofChange)]) {
    if (figure === null) continue;
    const own = facts.get(figure.id);
    if (own === undefined) facts.set(figure.id, [fact]);
    else if (!own.some((known) => isSame(known, fact))) own.push(fact);
  }
  return facts;
}

/** A value that misses a thousand plans misses a plan. */
function isSame(one: FigureFact, other: FigureFact): boolean {
  return one.fact === other.fact && one.role === other.role && one.bound === other.bound;
}

function standings({ targets, rates, goals }: Summary): readonly Entry[] {
  const ofPlans = targets.flatMap(({ status, bound, value, plan, percent, gap, gapPercent }) => [
    ...standing(status, bound, 'measure', [percent, gap, gapPercent]),
    ...standing(status, bound, 'subject', [value, plan]),
  ]);
  const ofRates = rates.flatMap(({ percent: value, targets: wanted }) =>
    wanted.flatMap(({ status, bound, percent, gap }) => [
      ...standing(status, bound, 'measure', [gap]),
      ...standing(status, bound, 'subject', [value, percent]),
    ]),
  );
  const milestones = goals.flatMap(({ sets }) => sets.flatMap((set) => set.milestones));
  const ofGoals = milestones.flatMap(({ status, bound, value, gap }) => [
    ...standing(status, bound, 'measure', [gap]),
    ...standing(status, bound, 'subject', [value]),
  ]);
  return [...ofPlans, ...ofRates, ...ofGoals];
}

function standing(
  status: TargetStatus | null,
  bound: Bound | null,
  role: FigureFact['role'],
  figures: readonly (Figure | null)[],
): readonly Entry[] {
  if (status === null || status === 'unknown') return [];
  return figures.map((figure) => [figure, { fact: status, role, bound }]);
}

/** How many targets came out how; their whole number only where all came out alike. */
function tallied({ tally }: Summary): readonly Entry[] {
  if (tally === null) return [];
  const counts = (['exceeded', 'met', 'missed'] as const).filter((status) => tally[status] !== null);
  const [only] = counts;
  return [
    ...counts.flatMap((status) => standing(status, null, 'measure', [tally[status]])),
    ...(only !== undefined && counts.length === 1 ? standing(only, null, 'measure', [tally.all]) : []),
  ];
}

interface AnyChange extends Pick<Change, 'direction'> {
  readonly value?: Figure | null;
  readonly percent?: Figure | null;
  readonly points?: Figure | undefined;
}

function ofChange({ direction, value, percent, points }: AnyChange): readonly Entry[] {
  if (direction === null) return [];
  return [value, percent, points].map((figure) => [figure ?? null, { fact: direction, role: 'measure', bound: null }]);
}

function changesIn({ measures, finances, beneficiaries, rates, conferences, media }: Summary): readonly AnyChange[] {
  return [
    ...[...measures, ...finances, ...beneficiaries].flatMap(({ changes }) => changes),
    ...rates.flatMap(({ changes = [] }) => changes),
    ...conferences.flatMap(({ changes, attendance }) => [...changes, ...(attendance?.changes ?? [])]),
    ...media.flatMap(({ items = [] }) => items.flatMap(({ changes }) => changes)),
  ];
}
