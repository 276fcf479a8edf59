/** What `next` says. */
export interface NextMessages {
  readonly nextMade: (args: { input: string; output: string; missing: number }) => string;
  readonly nextRefused: (args: { file: string; errors: number }) => string;
  /** What was made of the file would not be read again. */
  readonly nextBroken: (args: { file: string }) => string;
}
