import type { Fact, TargetFact } from '../diagnostics/verifyTerms.js';
import type { Change } from '../indicators/changes.js';
import type { Figure } from '../indicators/figure.js';
import type { Summary } from '../indicators/summarise.js';
import type { TargetTally } from '../indicators/targets/tallyTargets.js';
import type { Target } from '../indicators/targets/target.js';
import { ofMeasure } from '../indicators/targets/targetList.js';
import type { Judgement, Position } from '../indicators/targets/verdict.js';

/** What the data say of a figure, and what the figure is to that. */
export interface FigureFact {
  readonly fact: Fact;
  /**
   * share: how far a target was reached ("96,06%") · measure: by how much it was missed, or something changed ("3,94%") ·
   * subject: the value or the plan, of which a sentence must say that it is about a target.
   */
  readonly role: 'share' | 'measure' | 'subject';
  /** Where the value is: above "không quá 3%" is missed, and "vượt" may be said of it; above "trên 25%" is met. */
  readonly position: Position;
}

type Entry = readonly [figure: Figure | null, fact: FigureFact];

/** What the data say that sentences can contradict. */
export interface StatedFacts {
  /** Figures with a standing or a direction, by id; a value with two plans has a standing against each. */
  readonly of: ReadonlyMap<string, readonly FigureFact[]>;
  /** How all targets came out; null where there is no tally. */
  readonly tally: TallyFact | null;
}

export interface TallyFact {
  readonly about: Pick<Figure, 'id' | 'text'>;
  readonly together: TargetFact;
  /** How some of them did. */
  readonly some: ReadonlySet<TargetFact>;
}

export function factsOf(summary: Summary): StatedFacts {
  const facts = new Map<string, FigureFact[]>();
  for (const [figure, fact] of [...standings(summary), ...tallied(summary), ...changesIn(summary)]) {
    if (figure === null) continue;
    const own = facts.get(figure.id);
    if (own === undefined) facts.set(figure.id, [fact]);
    else if (!own.some((known) => isSame(known, fact))) own.push(fact);
  }
  return { of: facts, tally: tallyFact(summary) };
}

function tallyFact({ tally }: Summary): TallyFact | null {
  if (tally === null) return null;
  const { id, text } = tally.all;
  return { about: { id, text }, together: togetherOf(tally), some: new Set(tally.parts.map(({ status }) => status)) };
}

/** A value that misses a thousand plans misses a plan. */
function isSame(one: FigureFact, other: FigureFact): boolean {
  return one.fact === other.fact && one.role === other.role && one.position === other.position;
}

/** All but the milestones of goals, also those of later years and of places. */
export function targetsIn({ measures, rates, finances, beneficiaries, places }: Summary): readonly Target[] {
  return [
    ...[...measures, ...beneficiaries].flatMap(ofMeasure),
    ...[...rates, ...finances].flatMap((one) => one.targets),
    ...places.flatMap(({ rows }) => rows.flatMap((row) => row.targets)),
  ];
}

function standings(summary: Summary): readonly Entry[] {
  const targets = targetsIn(summary);
  const { goals } = summary;
  const milestones = goals.flatMap(({ sets }) => sets.flatMap((set) => set.milestones));
  return [
    ...targets.flatMap((target) => [
      ...standing(target, 'share', [target.percent]),
      ...standing(target, 'measure', [target.gap, target.gapPercent]),
      ...standing(target, 'subject', [target.value, target.plan]),
    ]),
    // What is reached of a goal may have missed one milestone and met another: only the milestone tells which.
    ...milestones.flatMap((milestone) => [
      ...standing(milestone, 'measure', [milestone.gap]),
      ...standing(milestone, 'subject', [milestone.value]),
    ]),
  ];
}

function standing(
  { status, position }: Judgement,
  role: FigureFact['role'],
  figures: readonly (Figure | null)[],
): readonly Entry[] {
  if (status === null) return [];
  return figures.map((figure) => [figure, { fact: status, role, position }]);
}

/** How many targets came out how, and how all of them did: those of the unit, and of its places. */
function tallied({ tally, places }: Summary): readonly Entry[] {
  return [tally, ...places.map((list) => list.tally)].flatMap((one) => (one === null ? [] : ofTally(one)));
}

function ofTally(tally: TargetTally): readonly Entry[] {
  const ofParts = tally.parts.flatMap(({ status, count }) => standing({ status, position: null }, 'measure', [count]));
  return [...ofParts, [tally.all, { fact: togetherOf(tally), role: 'measure', position: null }]];
}

/** "Cả 03 chỉ tiêu đều đạt" is true where some are even exceeded. */
function togetherOf({ allAre, parts }: TargetTally): TargetFact {
  if (allAre !== null) return allAre;
  return parts.every(({ status }) => status === 'met' || status === 'exceeded') ? 'met' : 'mixed';
}

interface AnyChange extends Pick<Change, 'direction'> {
  readonly value?: Figure | null | undefined;
  readonly percent?: Figure | null | undefined;
  readonly points?: Figure | null;
}

/** A change, and what it is the change of. */
function ofChange(changed: Figure | null, { direction, value, percent, points }: AnyChange): readonly Entry[] {
  if (direction === null) return [];
  const said = (role: FigureFact['role']): FigureFact => ({ fact: direction, role, position: null });
  return [
    [changed, said('subject')],
    ...[value, percent, points].map((figure): Entry => [figure ?? null, said('measure')]),
  ];
}

function changesIn(summary: Summary): readonly Entry[] {
  const { measures, finances, beneficiaries, rates, conferences, media, places, unchanged } = summary;
  const people = [...measures, ...beneficiaries];
  const shares = [...rates, ...people.flatMap(({ coverage }) => coverage)];
  return [
    ...[...people, ...finances].flatMap(({ value, changes, growth = [] }) => of(value, [...changes, ...growth])),
    ...shares.flatMap(({ percent, changes, growth = [] }) => of(percent, [...changes, ...growth])),
    ...conferences.flatMap(({ count, changes, attendance }) => [
      ...of(count ?? null, changes),
      ...of(null, attendance?.changes ?? []),
    ]),
    ...media.flatMap(({ items = [] }) => items.flatMap(({ count, changes }) => of(count ?? null, changes))),
    ...places.flatMap(({ rows }) => rows.flatMap(({ value, changes }) => of(value ?? null, changes))),
    ...unchanged.flatMap(({ items }) => items.flatMap(({ value }) => of(value, [{ direction: 'bằng' }]))),
  ];

  function of(changed: Figure | null, changes: readonly AnyChange[]): readonly Entry[] {
    return changes.flatMap((change) => ofChange(changed, change));
  }
}
