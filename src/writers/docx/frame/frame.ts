/** A Word file without its text. */
export interface WordFrame {
  /** word/document.xml, with a slot for each stretch of text and tables. */
  readonly document: string;
  /** docProps/core.xml, with words in place of what one document says of itself. */
  readonly core: string;
  /** All other parts, zipped. */
  readonly others: Uint8Array;
}

/** In a frame, where text and tables come. */
export const SLOT = 'slot';

/** In a frame, where a document says what it is: as `docx` writes it between tags. */
export const FACTS = { title: 'title', issuer: 'issuer', created: 'created' } as const;
