import { momentOf } from '../../quantity/date/momentOf.js';
import type { Document } from '../../report/tree.js';
import { builtFrame } from './frame/builtFrame.js';
import { fillFrame } from './frame/fillFrame.js';
import { pieces } from './pieces.js';

export interface DocxOptions {
  /**
   * SOURCE_DATE_EPOCH: seconds since 1970-01-01T00:00:00Z, put down as the file's date of creation. Without it that
   * is the report's own date; while that is blank, none is put down.
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
  const created = momentOf(sheets.date, options.epochSeconds);
  return fillFrame(frame, sections, { title: sheets.title, issuer, created });
}
