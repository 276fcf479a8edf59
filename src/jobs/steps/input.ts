import type { RegisterFile } from '../../registers/join/joinRegisters.js';

/** A file's content, under the name that findings show. */
export interface Input {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** The registers that a data file names (`registersIn`), by the names that it calls them. */
  readonly registers?: ReadonlyMap<string, RegisterFile>;
}

export function bytesOf({ data }: Input): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}
