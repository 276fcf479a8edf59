/** What `page` says, and `preview`. */
export interface ServeMessages {
  readonly pageMade: (args: { output: string }) => string;
}
