/** Options that several commands take. What each of them means, it means in every command that has it. */
export type OptionMessages = Readonly<Record<SharedOption, string>> & {
  /** `usual`: the format where none is asked for. */
  readonly formats: (args: { usual: string; formats: readonly string[] }) => string;
  readonly only: (args: { groups: readonly string[] }) => string;
};

type SharedOption =
  | 'exitCode'
  | 'force'
  | 'help'
  | 'jobs'
  | 'notes'
  | 'output'
  | 'profile'
  | 'quiet'
  | 'results'
  | 'shard'
  | 'strict'
  | 'template'
  | 'templates';
