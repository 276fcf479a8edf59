import { meaningOf } from '../../quantity/approximation/meaningOf.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isKeptLow } from './limitWords.js';

/** Whether a target is to be reached from below, or a limit to be kept. */
export type Aim = 'at-least' | 'at-most';

/** What the data say of the side of a target. */
export interface AimTerms {
  readonly limit?: 'tối thiểu' | 'tối đa' | undefined;
  /** The target's own number. */
  readonly wanted?: Quantity | undefined;
  /** What is counted: "Số nợ BHXH". */
  readonly label: string;
}

/** By the number's own word ("không quá 3%"), else as the data say, else by what is counted: debts are to be kept low. */
export function aimOf(terms: AimTerms): Aim {
  return aimSaid(terms) ?? (isKeptLow(terms.label) === true ? 'at-most' : 'at-least');
}

/** What the target itself says; null where only what is counted may tell. */
export function aimSaid({ wanted, limit }: Omit<AimTerms, 'label'>): Aim | null {
  const said = wanted === undefined ? null : aimOfWord(wanted);
  if (said !== null || limit === undefined) return said;
  return limit === 'tối đa' ? 'at-most' : 'at-least';
}

/** What the word before a number says; "hơn 50 tỷ" alone may also be a limit of about so much. */
export function aimOfWord({ approximator }: Quantity): Aim | null {
  const meaning = approximator === null ? null : meaningOf(approximator);
  if (meaning?.limit === undefined || !meaning.isOpen) return null;
  return meaning.limit === 'ceiling' ? 'at-most' : 'at-least';
}

/** The side that milestones of one goal say ("dưới 4%"), and so that of the others; undefined where none does, or they differ. */
export function sharedLimit(milestones: readonly Omit<AimTerms, 'label'>[]): AimTerms['limit'] {
  const said = new Set(milestones.flatMap((one) => aimSaid(one) ?? []));
  if (said.size !== 1) return undefined;
  return said.has('at-most') ? 'tối đa' : 'tối thiểu';
}
