import type { NamedQuantity, Wording } from './named.js';

/** What another period's file has the same of: said in one clause, not at every figure. */
export interface Unchanged {
  readonly against: Wording;
  readonly items: readonly UnchangedItem[];
}

export interface UnchangedItem {
  /** Its name, in pieces to be said one after the other. */
  readonly words: readonly { readonly label: Wording | string }[];
  readonly value: NamedQuantity;
}
