/** What a command says that took several files. */
export interface TallyMessages {
  /** The closing lines of a command that took several files: how many of them came to what. */
  readonly builtAll: (args: { built: number; drafts: number; failed: number }) => string;
  readonly validAll: (args: { valid: number; incomplete: number; failed: number }) => string;
  /** A document of a command that takes its files together. */
  readonly written: (args: { outputs: readonly string[]; files: number }) => string;
}
