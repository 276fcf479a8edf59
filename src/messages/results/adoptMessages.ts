/** What the operator is told of a document that became a data file. */
export interface AdoptMessages {
  readonly done: (args: {
    input: string;
    output: string;
    numbers: number;
    typed: number;
    doubtful: number;
    facts: number;
    words: number;
    left: number;
    /** No key can hold them. */
    unwritten: number;
  }) => string;
  /** Nothing was found of what such reports tell. */
  readonly empty: (args: { input: string; facts: number }) => string;
  readonly doubt: (args: { place: string; found: string; home: string; alternatives: readonly string[] }) => string;
  readonly guessed: (args: { keys: readonly string[] }) => string;
  readonly unplaced: (args: { count: number }) => string;
  readonly furniture: (args: { count: number }) => string;
  /** What is wrong with the data file as it is: it says so at its places. */
  readonly wrong: (args: { output: string; errors: number }) => string;
}
