/** A piece of a normalised text. `odd` is anything that holds no plain number and no plain word: "1e3", "12O", "?". */
export interface Token {
  readonly type: 'number' | 'word' | 'dash' | 'slash' | 'percent' | 'odd';
  readonly text: string;
  /** UTF-16 offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
}
