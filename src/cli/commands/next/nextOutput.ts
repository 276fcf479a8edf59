import path from 'node:path';
import { newFile } from '../../plan/newFile.js';
import { type Look, type Problem, STREAM } from '../../plan/plan.js';

export interface WantedNext {
  /** As given; "-" is standard input. */
  readonly input: string;
  /** As given; null where nothing is said. */
  readonly output: string | null;
  /** The year that the file's period ends in, and the next; null where the period stays. */
  readonly years: readonly [now: number, next: number] | null;
  readonly force: boolean;
}

/** Where next year's file goes: "bentre.yaml" and "bentre-2019.yaml" become "bentre-2020.yaml". */
export function nextOutput({ input, output, years, force }: WantedNext, look: Look): string | Problem {
  return newFile({ input, output, name: nameAfter(input, years), force }, look);
}

/** A plan of several years has no next year: it becomes a new version. */
function nameAfter(input: string, years: WantedNext['years']): string {
  const { name, ext } = input === STREAM ? { name: 'stdin', ext: '.yaml' } : path.parse(input);
  if (years === null) return `${name}-ban-moi${ext}`;
  const [now, next] = years.map(String);
  const renamed = name.replace(new RegExp(`(?<!\\d)${now}(?!\\d)`), next ?? '');
  return renamed === name ? `${name}-${next}${ext}` : renamed + ext;
}
