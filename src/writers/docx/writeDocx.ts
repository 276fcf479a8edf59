import type { Document } from '../../report/tree.js';
import { builtFrame } from './frame/builtFrame.js';
import { fillFrame } from './frame/fillFrame.js';
import { pieces } from './pieces.js';

export interface DocxOptions {
  /**
   * SOURCE_DATE_EPOCH: seconds since 1970-01-01T00:00:00Z, put down as the file's date of creation. Without it that
   * is the report's own date, or the end of its period.
   */
  readonly epochSeconds?: number;
}

/**
 * The bytes of a .docx file: text and tables, in the frame that `docx` lays for them. The same report gives the same
 * bytes, at any time and in any time zone.
 */
export async function writeDocx(sheets: Document, options: DocxOptions = {}): Promise<Uint8Array> {
  const sections = pieces(sheets);
  const frame =
    builtFrame(sheets, sections) ?? (await (await import('./frame/layFrame.js')).layFrame(sheets, sections));
  const issuer = sheets.letterhead === null ? sheets.issuer : sheets.letterhead.issuer;
  return fillFrame(frame, sections, { title: sheets.title, issuer, created: createdAt(sheets, options.epochSeconds) });
}

/** In the form of W3CDTF, always UTC. */
function createdAt({ date, periodEnd }: Document, epochSeconds: number | undefined): string {
  if (epochSeconds === undefined) return `${date ?? periodEnd}T00:00:00Z`;
  return `${new Date(epochSeconds * 1000).toISOString().slice(0, 19)}Z`;
}
