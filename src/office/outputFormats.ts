import { FORMATS, type Format, WRITERS } from '../writers/index.js';

/** What a document can be written as: what the writers write, and what an office program prints of the Word file. */
export type OutputFormat = Format | 'pdf';

const [first = 'docx', ...others] = FORMATS;

/** In the order of help pages. */
export const OUTPUT_FORMATS: readonly OutputFormat[] = [first, 'pdf', ...others];

/** With its dot: ".docx". */
export function extensionOf(format: OutputFormat): string {
  return format === 'pdf' ? '.pdf' : WRITERS[format].extension;
}
