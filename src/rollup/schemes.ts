import type { LeftReason } from '../diagnostics/rollupCodes.js';
import { MEASURE_LABELS, type MeasureName } from '../model/measures.js';
import type { Contributor } from './contributor.js';
import { type Draft, type MapDraft, textDraft } from './draft.js';
import { nameApart } from './lineName.js';
import { type LabelledMeasure, type Measure, measure, unitOf } from './measures.js';
import { type Gathering, inside, type Within } from './rule.js';
import { inOrder } from './tally.js';
import { comparable } from './words.js';

/** What one key of `participants` counts in some of the units: persons here, cards there. */
interface Variant {
  readonly gathering: Gathering<Measure>;
  readonly words: string;
  readonly label: string;
  readonly usual: boolean;
  /** False while only earlier sums gave it, which had put it among the groups. */
  inPlace: boolean;
}

export interface Scheme {
  readonly take: (value: Measure, from: Contributor) => void;
  /** True where an earlier sum made this group of the scheme's other unit words: it belongs here again. */
  readonly takeBack: (group: LabelledMeasure, from: Contributor) => boolean;
  /** The measure in its place, and those that are counted in other words, as groups. */
  readonly finish: (within: Within) => { readonly inPlace: MapDraft | null; readonly groups: readonly MapDraft[] };
  readonly leaveOut: (within: Within, reason: LeftReason) => void;
}

/** `participants.health` and its like: what differs in label or unit word is never added, so it becomes a group. */
export function startScheme(name: MeasureName): Scheme {
  const variants = new Map<string, Variant>();
  const usual = wordsOf({ label: MEASURE_LABELS[name] });
  return {
    take: (value, from) => {
      const variant = variantOf(value);
      variant.inPlace = true;
      variant.gathering.take(value, from);
    },
    takeBack: (group, from) => {
      if (group.id !== nameApart(name, wordsOf(group))) return false;
      const { id: _, ...value } = group;
      variantOf(value).gathering.take(value, from);
      return true;
    },
    finish: (within) => {
      const chosen = [...variants.values()].filter(({ inPlace }) => inPlace).sort(usualFirst)[0];
      const others = [...variants.values()].filter((variant) => variant !== chosen).sort(usualFirst);
      return {
        inPlace: (chosen?.gathering.finish(inside(within, name)) ?? null) as MapDraft | null,
        groups: others.flatMap((variant) => groupOf(variant, within)),
      };
    },
    leaveOut: (within, reason) => {
      for (const { gathering } of [...variants.values()].sort(usualFirst))
        gathering.leaveOut(inside(within, name), reason);
    },
  };

  function variantOf(value: Measure): Variant {
    const words = wordsOf(value);
    const label = value.label ?? MEASURE_LABELS[name];
    const variant = variants.get(words) ?? {
      gathering: measure.start(),
      words,
      label,
      usual: words === usual,
      inPlace: false,
    };
    variants.set(words, variant);
    return variant;
  }

  function groupOf({ gathering, words, label }: Variant, within: Within): readonly MapDraft[] {
    const id = nameApart(name, words);
    const draft = gathering.finish(inside(inside(within, 'groups'), id)) as MapDraft | null;
    if (draft === null) return [];
    const named: readonly (readonly [string, Draft])[] = [
      ['id', textDraft(id)],
      ['label', textDraft(label)],
    ];
    return [{ ...draft, entries: new Map([...named, ...[...draft.entries].filter(([key]) => key !== 'label')]) }];
  }

  function wordsOf(value: Pick<Measure, 'label' | 'unit'>): string {
    return comparable([value.label ?? MEASURE_LABELS[name], unitOf(value)]);
  }
}

function usualFirst(a: Variant, b: Variant): number {
  return Number(b.usual) - Number(a.usual) || inOrder(a.words, b.words);
}
