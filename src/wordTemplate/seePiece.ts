import type { ChunkWriter } from './chunkWriter.js';
import { isSeen, OBJECT, type TextPiece } from './paragraph.js';

/** Tells of a piece that is copied what its reader sees. */
export function seePiece({ text }: TextPiece, writer: ChunkWriter): void {
  writer.see(text.replaceAll(OBJECT, ''), isSeen(text));
}
