/** A data file, under the name that findings show. */
export interface Input {
  readonly name: string;
  readonly data: Uint8Array;
}
