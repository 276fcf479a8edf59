import type { Saying } from '../read/said.js';
import type { Section } from '../rules/headings.js';

/** What stands under one heading; where it is all that stands there, its own heading is left out. */
const WITHIN: Readonly<Partial<Record<Section, readonly Section[]>>> = {
  goals: ['phases', 'approach', 'tasks'],
  overview: ['staff', 'conferences', 'press', 'bulletins', 'materials', 'totals'],
  results: ['overview', 'support', 'localExamples', 'participants', 'places', 'standing', 'achievements', 'discussion'],
};

/** The parts of a report that a sentence may belong to: that of its heading, and those that could stand there without theirs. */
export function underOf(said: readonly Saying[]): (one: Saying) => readonly Section[] {
  const headed = new Set(said.filter(({ isHeading }) => isHeading).map(({ section }) => section));
  const within = (section: Section): readonly Section[] => {
    const below = WITHIN[section] ?? [];
    return [section, ...(below.some((one) => headed.has(one)) ? [] : below.flatMap(within))];
  };
  return ({ section }) => (section === null ? [] : within(section));
}
