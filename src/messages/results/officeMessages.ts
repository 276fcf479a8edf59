/** What `config` says beside the defaults themselves. */
export interface OfficeMessages {
  readonly file: (args: { file: string }) => string;
  readonly noFile: (args: { file: string }) => string;
  /** Of a default that is not set: the data file decides. */
  readonly byData: string;
  /** Of a default that the program has. */
  readonly builtIn: string;
}
