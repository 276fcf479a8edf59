import type { Quantity } from '../../quantity/quantity.js';

/** A piece of the data file that is being made, with the comment that is to stand above it. */
export type Draft = TextDraft | BlankDraft | ListDraft | MapDraft;

export interface TextDraft {
  readonly type: 'text';
  readonly text: string;
  readonly comment?: string;
  /** What the text says, where it is a number that others are worked out from. */
  readonly quantity?: Quantity;
  /** How many units the number is the sum of; how many, where sums count as the units that they are sums of. */
  readonly units?: number;
  readonly bases?: number;
}

/** A key that the operator is to fill in. */
export interface BlankDraft {
  readonly type: 'blank';
  readonly comment?: string;
}

export interface ListDraft {
  readonly type: 'list';
  readonly items: readonly Draft[];
  readonly comment?: string;
}

export interface MapDraft {
  readonly type: 'map';
  /** In the order of the schema. */
  readonly entries: ReadonlyMap<string, Draft>;
  readonly comment?: string;
}

export function textDraft(text: string, comment?: string): TextDraft {
  return comment === undefined ? { type: 'text', text } : { type: 'text', text, comment };
}

/** Null for a map or list without anything in it, which a data file cannot hold. */
export function mapDraft(entries: Iterable<readonly [string, Draft | null]>): MapDraft | null {
  const kept = [...entries].filter((entry): entry is [string, Draft] => entry[1] !== null);
  return kept.length === 0 ? null : { type: 'map', entries: new Map(kept) };
}

export function listDraft(items: readonly (Draft | null)[]): ListDraft | null {
  const kept = items.filter((item): item is Draft => item !== null);
  return kept.length === 0 ? null : { type: 'list', items: kept };
}

/** The draft as plain values, for whoever only wants to look. */
export function plainDraft(draft: Draft): unknown {
  switch (draft.type) {
    case 'text':
      return draft.text;
    case 'blank':
      return null;
    case 'list':
      return draft.items.map(plainDraft);
    case 'map':
      return Object.fromEntries([...draft.entries].map(([key, inner]) => [key, plainDraft(inner)]));
  }
}
