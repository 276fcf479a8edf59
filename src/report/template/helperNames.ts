/** What a helper takes at a place. */
export type Argument =
  | 'anything'
  /** A text, a figure or a choice; a group that has a `value`. */
  | 'text'
  | 'date'
  /** A word to compare with. */
  | 'choice'
  | 'list'
  /** A list of texts or figures. */
  | 'texts'
  | 'group'
  /** A group with a document's kind and number. */
  | 'document'
  /** The name of a choice in the items of the list before it, in quotes. */
  | 'key'
  /** Written out, in quotes. */
  | 'word';

interface Signature {
  readonly takes: readonly [Argument, ...Argument[]];
  /** Of those, how many must be there. */
  readonly least?: number;
  /** Any number more. */
  readonly more?: Argument;
}

/** What the checker must know of each helper; what each does stands in helpers.ts. */
export const HELPERS = {
  if: { use: 'block', takes: ['anything'], enters: false },
  unless: { use: 'block', takes: ['anything'], enters: false },
  each: { use: 'block', takes: ['list'], enters: true },
  with: { use: 'block', takes: ['group'], enters: true },
  listed: { use: 'block', takes: ['list'], enters: true },
  join: { use: 'inline', takes: ['texts', 'word'], least: 1, gives: 'text' },
  cite: { use: 'inline', takes: ['document'], gives: 'text' },
  citeWithoutIssuer: { use: 'inline', takes: ['document'], gives: 'text' },
  day: { use: 'inline', takes: ['date'], gives: 'text' },
  cutoff: { use: 'inline', takes: ['date'], gives: 'text' },
  is: { use: 'inline', takes: ['choice', 'word'], more: 'word', gives: 'flag' },
  any: { use: 'inline', takes: ['anything'], more: 'anything', gives: 'flag' },
  where: { use: 'inline', takes: ['list', 'key', 'word'], more: 'word', gives: 'list' },
  first: { use: 'inline', takes: ['list'], gives: 'item' },
  rest: { use: 'inline', takes: ['list'], gives: 'list' },
  sentence: { use: 'inline', takes: ['text'], gives: 'text' },
  upperFirst: { use: 'inline', takes: ['text'], gives: 'text' },
} as const satisfies Readonly<
  Record<
    string,
    Signature &
      (
        | { readonly use: 'block'; readonly enters: boolean }
        | { readonly use: 'inline'; readonly gives: 'text' | 'flag' | 'list' | 'item' }
      )
  >
>;

export type HelperName = keyof typeof HELPERS;
export type BlockHelper = {
  [Name in HelperName]: (typeof HELPERS)[Name]['use'] extends 'block' ? Name : never;
}[HelperName];
export type InlineHelper = Exclude<HelperName, BlockHelper>;

export function isBlockHelper(name: string): name is BlockHelper {
  return Object.hasOwn(HELPERS, name) && HELPERS[name as HelperName].use === 'block';
}

export function isInlineHelper(name: string): name is InlineHelper {
  return Object.hasOwn(HELPERS, name) && HELPERS[name as HelperName].use === 'inline';
}

/** How many arguments a helper takes. */
export function arityOf(name: HelperName): { readonly least: number; readonly most: number } {
  const { takes, least = takes.length, more }: Signature = HELPERS[name];
  return { least, most: more === undefined ? takes.length : Number.POSITIVE_INFINITY };
}

/** What a helper takes as the argument of this index. */
export function argumentAt(name: HelperName, index: number): Argument {
  const { takes, more = 'anything' }: Signature = HELPERS[name];
  return takes[index] ?? more;
}
