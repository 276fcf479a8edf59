import { isSeen, OBJECT, type TextPiece } from '../read/paragraph.js';
import type { ChunkWriter } from './chunkWriter.js';

/** Tells of a piece that is copied what its reader sees. */
export function seePiece({ text }: TextPiece, writer: ChunkWriter): void {
  writer.see(text.replaceAll(OBJECT, ''), isSeen(text));
}
