import type { SaidSpot, Saying } from '../read/said.js';
import type { SchemeKey } from '../rules/schemes.js';
import type { TreeLeaf, TreeMap } from '../tree.js';
import type { AimedRate } from './targets.js';

/** One value with what the text says of it, as it grows while sentences are read. */
export interface ReadMeasure {
  readonly home: `participants.${SchemeKey}` | 'participants.groups' | 'beneficiaries' | 'finances';
  readonly label: string | null;
  readonly value: TreeLeaf;
  readonly said: Saying;
  unit: string | null;
  asOf: string | null;
  readonly plan: Record<string, TreeLeaf>[];
  readonly changes: Record<string, TreeLeaf>[];
  readonly coverage: AimedRate[];
  readonly parts: Record<string, TreeLeaf>[];
  readonly otherSources: Record<string, TreeLeaf>[];
  readonly growth: Record<string, TreeLeaf>[];
  share: Record<string, TreeLeaf> | null;
  /** Numbers that could be another thing, and what. */
  readonly doubts: Doubt[];
  remainder: string | null;
  /** What was told of it last, of which the next number may speak; its coverage by that name: "tỷ lệ bao phủ BHYT là 87,5%". */
  told: 'plan' | 'coverage' | 'rate' | null;
}

interface Doubt {
  readonly spot: SaidSpot;
  readonly alternative: string;
}

export function measureOf(home: ReadMeasure['home'], label: string | null, value: TreeLeaf, said: Saying): ReadMeasure {
  const lists = { plan: [], changes: [], coverage: [], growth: [], parts: [], otherSources: [], doubts: [] };
  return { home, label, value, said, unit: null, asOf: null, share: null, remainder: null, told: null, ...lists };
}

/** As a data file has it; empty lists are left out. */
export function measureTree(measure: ReadMeasure): TreeMap {
  const { label, value, unit, asOf, plan, changes, growth, coverage, parts, otherSources, share, remainder } = measure;
  const text = (said: string | null): TreeLeaf | undefined =>
    said === null ? undefined : { type: 'leaf', text: said, spot: null };
  const list = (items: readonly TreeMap[]): readonly TreeMap[] | undefined => (items.length === 0 ? undefined : items);
  return {
    label: text(label),
    value,
    unit: text(unit),
    asOf: text(asOf),
    otherSources: list(otherSources),
    plan: list(plan),
    changes: list(changes),
    growth: list(growth),
    ...(measure.home === 'finances'
      ? { share: share ?? undefined }
      : { coverage: list(coverage), parts: list(parts), remainder: text(remainder) }),
  };
}

/** "Trong đó có 234.293 người tham gia BHXH bắt buộc", in a paragraph of its own: of what has been told before. */
export function partOf({ text }: Saying, measures: readonly ReadMeasure[]): ReadMeasure | null {
  return text.startsWith('Trong đó') ? (measures.at(-1) ?? null) : null;
}
