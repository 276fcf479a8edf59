/** Reads a stream to its end, or to one byte more than `limit`. */
export async function readAtMost(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(read).subarray(0, limit + 1);
}
