import type { Said, SaidSpot } from '../read/said.js';
import type { Scheme } from '../rules/schemes.js';
import type { Leaf, TreeMap } from '../tree.js';

/** One value with what the text says of it, as it grows while sentences are read. */
export interface Measure {
  readonly home: `participants.${Scheme}` | 'participants.groups' | 'beneficiaries' | 'finances';
  readonly label: string | null;
  readonly value: Leaf;
  readonly said: Said;
  unit: string | null;
  asOf: string | null;
  readonly plan: Record<string, Leaf>[];
  readonly changes: Record<string, Leaf>[];
  readonly coverage: Record<string, Leaf>[];
  readonly parts: Record<string, Leaf>[];
  readonly otherSources: Record<string, Leaf>[];
  share: Record<string, Leaf> | null;
  /** Numbers that could be another thing, and what. */
  readonly doubts: Doubt[];
  remainder: string | null;
}

interface Doubt {
  readonly spot: SaidSpot;
  readonly alternative: string;
}

export function measureOf(home: Measure['home'], label: string | null, value: Leaf, said: Said): Measure {
  const lists = { plan: [], changes: [], coverage: [], parts: [], otherSources: [], doubts: [] };
  return { home, label, value, said, unit: null, asOf: null, share: null, remainder: null, ...lists };
}

/** As a data file has it; empty lists are left out. */
export function measureTree(measure: Measure): TreeMap {
  const { label, value, unit, asOf, plan, changes, coverage, parts, otherSources, share, remainder } = measure;
  const text = (said: string | null): Leaf | undefined =>
    said === null ? undefined : { type: 'leaf', text: said, spot: null };
  const list = (items: readonly Record<string, Leaf>[]): readonly TreeMap[] | undefined =>
    items.length === 0 ? undefined : items;
  return {
    label: text(label),
    value,
    unit: text(unit),
    asOf: text(asOf),
    otherSources: list(otherSources),
    plan: list(plan),
    changes: list(changes),
    ...(measure.home === 'finances'
      ? { share: share ?? undefined }
      : { coverage: list(coverage), parts: list(parts), remainder: text(remainder) }),
  };
}
