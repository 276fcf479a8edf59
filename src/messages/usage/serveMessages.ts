/** What `page` says, and `preview`. */
export interface ServeMessages {
  readonly pageMade: (args: { output: string }) => string;
  readonly previewAt: (args: { address: string }) => string;
}

/** Why nothing is served. */
export interface ServeUsage {
  readonly previewStream: () => string;
}
