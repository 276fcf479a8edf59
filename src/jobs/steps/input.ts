/** A file's content, under the name that findings show. */
export interface Input {
  readonly name: string;
  readonly data: Uint8Array | string;
}

export function bytesOf({ data }: Input): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}
