import type { Difference } from '../../diagnostics/verifyTerms.js';
import { leaningOf } from '../../quantity/approximation/meaningOf.js';
import { NOTHING_NEAR, type Surroundings } from '../context.js';
import type { Likeness } from '../contextIndex.js';
import type { Knowledge, KnownFigure } from '../knowledge.js';
import { lesserKeys } from '../lesserKeys.js';
import type { Spot, SpotKind } from '../scan/spot.js';
import { differenceOf, digitsOf } from './differenceOf.js';
import { isLeftOver } from './isLeftOver.js';
import { roundingOf } from './roundingOf.js';
import type { Slot } from './slot.js';

/** A number that belongs to no control. */
export interface Loose {
  readonly spot: Spot;
  readonly context: Surroundings;
  /** First in its paragraph or cell: in a table of plain text the word before it may stand in the line above. */
  readonly opens: boolean;
}

/** What a loose number comes to; `firm` where words or digits leave no doubt which figure it is. */
export type Match =
  | { readonly type: 'agrees'; readonly nearest: KnownFigure; readonly rounded: boolean; readonly firm: boolean }
  | { readonly type: 'close'; readonly nearest: KnownFigure; readonly difference: Difference }
  /** A number in a name that the report has there as well. */
  | { readonly type: 'own' }
  | { readonly type: 'none' };

/** From here on the words round a number say which figure it is. */
const SURE = 80;
/** So much more alike is surely another place; less is enough in a table, whose numbers are looked at in order as well. */
const APART = 20;
const APART_IN_ROW = 10;
/** Fewer words than this must all be there, and one alone says nothing. */
const FEW = 4;
/** From here on they make a slip of the pen likely. */
const LIKELY = 30;
/** So many digits seldom meet by chance. */
const LONG = 4;

interface Like {
  readonly slot: number;
  readonly score: number;
  readonly share: number;
}

/** Compares a number with every figure, by value and by the words round both. */
export function matchLoose({ spot, context, opens }: Loose, knowledge: Knowledge): Match {
  const { slots, allSlots: all, slotsByKey, knownByKey, limits, index, contexts } = knowledge;
  const likeness = index.likenessOf(context);
  const likest = best(all, likeness);
  const alike = (slotsByKey.get(spot.key) ?? []).filter(isFigureOrHere);
  const same = best(alike, likeness);
  const allKnown = knownByKey.get(spot.key) ?? [];
  const here = likest === null ? null : slotAt(likest.slot);
  // "tháng 9 năm 2019" where the report says "30/9/2019" is less, but the same.
  const less = allKnown.find(({ id }) => here?.ids.includes(id)) ?? partOf(here);
  const known = less ?? allKnown[0];

  if (same !== null && !isElsewhere(same)) return sameValue(same.slot);
  const left = best(alike.filter(hasLostCells), likeness);
  if (left !== null) return sameValue(left.slot);
  if (
    likest !== null &&
    isAlike(spot, slotAt(likest.slot).spot) &&
    (same !== null || (known !== undefined && isSure(likest))) &&
    less === undefined
  )
    return closeTo(slotAt(likest.slot), differs(likest.slot) ?? 'place');
  if (known !== undefined) return { type: 'agrees', nearest: known, rounded: false, firm: isFirm(spot) };
  const rounded = roundedSlot();
  if (rounded !== null && !isElsewhere(rounded))
    return { type: 'agrees', nearest: nameOf(slotAt(rounded.slot)), rounded: true, firm: isLikely(rounded.slot) };
  const slip = best(
    all.filter((slot) => isAlike(spot, slotAt(slot).spot) && isLikely(slot) && differs(slot) !== null),
    likeness,
  );
  if (slip !== null && !isElsewhere(slip)) return closeTo(slotAt(slip.slot), differs(slip.slot) ?? 'other');
  return likest !== null && isSure(likest)
    ? closeTo(slotAt(likest.slot), differs(likest.slot) ?? 'other')
    : { type: 'none' };

  /** "2.109" where the report says "2.109/2.156". */
  function partOf(slot: Slot | null): KnownFigure | undefined {
    return slot !== null && slot.ids.length > 0 && lesserKeys(slot.spot.key).includes(spot.key)
      ? nameOf(slot)
      : undefined;
  }

  /** The words here are surely those of another figure. */
  function isElsewhere({ score }: Like): boolean {
    const apart = context.row === null ? APART : APART_IN_ROW;
    return likest !== null && isSure(likest) && likest.score >= score + apart;
  }

  function isSure({ share }: Like): boolean {
    const { length } = context.words;
    return share >= SURE && (length >= FEW || (share === 100 && length > 1));
  }

  /** A number in a name is no figure that could be meant elsewhere. */
  function isFigureOrHere(slot: number): boolean {
    return slotAt(slot).ids.length > 0 || (likeness.shares[slot] ?? 0) >= SURE || hasLostCells(slot);
  }

  /** The words here are fewer because cells are: deleting is a legitimate edit. */
  function hasLostCells(slot: number): boolean {
    return isLeftOver(context, contextOf(slot), likest === null ? NOTHING_NEAR : contextOf(likest.slot));
  }

  function contextOf(slot: number): Surroundings {
    return contexts[slot] ?? NOTHING_NEAR;
  }

  function slotAt(slot: number): Slot {
    const found = slots[slot];
    if (found === undefined) throw new Error('a slot that is not there');
    return found;
  }

  function differs(slot: number): Difference | null {
    return differenceOf(spot, slotAt(slot).spot);
  }

  function isLikely(slot: number): boolean {
    return (isLong(spot) && isLong(slotAt(slot).spot)) || (likeness.scores[slot] ?? 0) >= LIKELY;
  }

  function sameValue(at: number): Match {
    const slot = slotAt(at);
    if (slot.ids.length === 0) return { type: 'own' };
    const kept = leaningOf(slot.spot.approximator) === leaningOf(spot.approximator);
    if (slot.approximate && !kept && !opens) return closeTo(slot, 'approximator');
    return { type: 'agrees', nearest: nameOf(slot), rounded: false, firm: isLikely(at) || isFirm(spot) };
  }

  /** A rounding that somebody chose: not where the report itself says "khoảng" of another number. */
  function roundedSlot(): Like | null {
    const isRounded = roundingOf(spot);
    if (isRounded === null) return null;
    const roundable = all.filter((slot) => {
      const { ids, spot: exact } = slotAt(slot);
      return (
        ids.length > 0 &&
        isRounded(
          exact.key,
          ids.flatMap((id) => limits.get(id) ?? []),
        )
      );
    });
    const found = best(roundable, likeness);
    if (found === null) return null;
    const ownWord = slotAt(found.slot).spot.approximator;
    return ownWord !== null && ownWord === spot.approximator ? null : found;
  }
}

/** Nobody types a day for the number of a document: "03/8/2018" is no slip of "203/KH-UBND". */
function isAlike({ kind }: Spot, { kind: other }: Spot): boolean {
  return !((DAYS.has(kind) && other === 'document') || (kind === 'document' && DAYS.has(other)));
}

const DAYS: ReadonlySet<SpotKind> = new Set(['date', 'partialDate']);

/** A figure that the report does not print here has no words of its own: its digits must be enough. */
function isFirm({ kind, found }: Spot): boolean {
  return kind === 'date' || kind === 'year' || kind === 'document' || isLong({ found });
}

/** Decimals are as telling as another digit: "3,94%". */
function isLong({ found }: Pick<Spot, 'found'>): boolean {
  return digitsOf(found).length + (found.includes(',') ? 1 : 0) >= LONG;
}

function closeTo(slot: Slot, difference: Difference): Match {
  return slot.ids.length === 0 ? { type: 'none' } : { type: 'close', nearest: nameOf(slot), difference };
}

function nameOf({ ids, text }: Slot): KnownFigure {
  return { id: ids[0] ?? '', text };
}

/** The slot with the likest surroundings; the first of several. */
function best(candidates: readonly number[], { shares, scores }: Likeness): Like | null {
  let found: Like | null = null;
  for (const slot of candidates) {
    const score = scores[slot] ?? 0;
    if (found === null || score > found.score) found = { slot, share: shares[slot] ?? 0, score };
  }
  return found;
}
