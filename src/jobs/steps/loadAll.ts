import type { SideUnit } from '../../compare/side.js';
import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { atOnce } from './atOnce.js';
import type { Input } from './input.js';
import { loadUnitYear } from './loadUnitYear.js';

export interface LoadedAll {
  /** In the order given; null where one of them has an error or lacks something: that can be neither compared nor added. */
  readonly units: readonly SideUnit[] | null;
  /** Of one file after the other. */
  readonly findings: readonly LocatedFinding[];
}

/** Data files that are to be set side by side. */
export function loadAll(inputs: readonly Input[]): LoadedAll {
  return atOnce(loadSteps(inputs));
}

/** The same, a step for each file: whoever takes the steps may be stopped between two of them. */
export function* loadSteps(inputs: readonly Input[]): Generator<void, LoadedAll> {
  const findings: LocatedFinding[] = [];
  const units: SideUnit[] = [];
  for (const input of inputs) {
    const { dataset, unit, summary, findings: found } = loadUnitYear(input);
    const located = locateAll(dataset, found);
    const hindering = located.filter((one) => !isBeside(one));
    findings.push(...hindering);
    const isWhole = hindering.every(({ severity }) => severity !== 'error' && severity !== 'missing');
    if (isWhole && unit !== null && summary !== null) units.push({ file: input.name, unit, summary });
    yield;
  }
  return { units: units.length < inputs.length ? null : units, findings };
}

/** A blank that says nothing of what is compared: of the letterhead and signature, and who held an event or printed a piece. */
function isBeside({ severity, path }: LocatedFinding): boolean {
  return severity === 'missing' && (path[0] === 'report' || WHO.has(path.at(-1) ?? ''));
}

const WHO: ReadonlySet<string | number> = new Set(['organisers', 'outlets', 'group', 'giver', 'issuer']);
