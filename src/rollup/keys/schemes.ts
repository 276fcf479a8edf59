import type { LeftReason } from '../../diagnostics/rollupCodes.js';
import { MEASURE_LABELS, type MeasureName } from '../../model/measures.js';
import { type Draft, type MapDraft, textDraft } from '../result/draft.js';
import { callAnew, sizesOf } from '../rules/callAnew.js';
import { nameApart } from '../rules/lineName.js';
import { type Gathering, inside, type Within } from '../rules/rule.js';
import type { Contributor } from '../units/contributor.js';
import { inOrder } from '../units/tally.js';
import { comparable } from '../units/words.js';
import { type LabelledMeasure, measure, type UnitMeasure, unitOf } from './measures.js';

/** What one key of `participants` counts in some of the units: persons here, cards there. */
interface Variant {
  readonly gathering: Gathering<UnitMeasure>;
  readonly words: string;
  readonly label: string;
  readonly usual: boolean;
}

interface Finished {
  readonly inPlace: MapDraft | null;
  /** What is counted in other words than what stands in place. */
  readonly groups: readonly MapDraft[];
  /** Whether it is counted in more than one way, even if one of them could not be added. */
  readonly mixed: boolean;
}

export interface Scheme {
  readonly take: (value: UnitMeasure, from: Contributor) => void;
  /** True where an earlier sum made this group of the scheme's other unit words: it belongs here again. */
  readonly takeBack: (group: LabelledMeasure, from: Contributor) => boolean;
  readonly finish: (within: Within) => Finished;
  readonly leaveOut: (within: Within, reason: LeftReason) => void;
}

/** `participants.health` and its like: what differs in label or unit word is never added, so it becomes a group. */
export function startScheme(name: MeasureName): Scheme {
  const variants = new Map<string, Variant>();
  const usual = wordsOf({ label: MEASURE_LABELS[name] });
  return {
    take: (value, from) => variantOf(value).gathering.take(value, from),
    takeBack: (group, from) => {
      if (group.id !== nameApart(name, wordsOf(group))) return false;
      const { id: _, ...value } = group;
      variantOf(value).gathering.take(value, from);
      return true;
    },
    finish: (within) => {
      let inPlace: MapDraft | null = null;
      const groups: MapDraft[] = [];
      for (const { gathering, words, label } of [...variants.values()].sort(usualFirst)) {
        const id = nameApart(name, words);
        const before = sizesOf(within.ledger);
        const draft = gathering.finish(inside(inside(within, 'groups'), id)) as MapDraft | null;
        // What cannot be added takes no place from another: a sum of this sum would not know of it.
        if (draft !== null && inPlace !== null) groups.push(asGroup(draft, id, label));
        else callAnew(within, before, `groups.${id}`, name);
        inPlace ??= draft;
      }
      return { inPlace, groups, mixed: variants.size > 1 };
    },
    leaveOut: (within, reason) => {
      for (const { gathering } of [...variants.values()].sort(usualFirst))
        gathering.leaveOut(inside(within, name), reason);
    },
  };

  function variantOf(value: UnitMeasure): Variant {
    const words = wordsOf(value);
    const label = value.label ?? MEASURE_LABELS[name];
    const variant = variants.get(words) ?? {
      gathering: measure.start(),
      words,
      label,
      usual: words === usual,
    };
    variants.set(words, variant);
    return variant;
  }

  function wordsOf(value: Pick<UnitMeasure, 'label' | 'unit'>): string {
    return comparable([value.label ?? MEASURE_LABELS[name], unitOf(value)]);
  }
}

function asGroup(draft: MapDraft, id: string, label: string): MapDraft {
  const named: readonly (readonly [string, Draft])[] = [
    ['id', textDraft(id)],
    ['label', textDraft(label)],
  ];
  return { ...draft, entries: new Map([...named, ...[...draft.entries].filter(([key]) => key !== 'label')]) };
}

function usualFirst(a: Variant, b: Variant): number {
  return Number(b.usual) - Number(a.usual) || inOrder(a.words, b.words);
}
