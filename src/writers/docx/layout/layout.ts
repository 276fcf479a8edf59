/** Sizes are half-points (`w:sz`), lengths twips (1/20 pt; 1 mm = 56.69), unless said otherwise. */
export interface Format {
  readonly page: PageFormat;
  readonly letterhead: LetterheadFormat;
  readonly kindSize: number;
  readonly subjectSize: number;
  /** What closes the subject. */
  readonly subjectMark: 'line' | 'hyphens';
  readonly addresseeLabelItalic: boolean;
  readonly body: BodyFormat;
  readonly tableSize: number;
  readonly endBlock: EndBlockFormat;
}

export interface PageFormat {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the top edge of the sheet to the page number. */
  readonly header: number;
  readonly numberSize: number;
}

export interface LetterheadFormat {
  /** Width of the right column; it grows when place and date need more. */
  readonly rightWidth: number;
  readonly parentSize: number;
  readonly issuerSize: number;
  /** What closes the issuer's name. */
  readonly issuerMark: 'line' | 'star';
  /** The fixed lines on the right, all bold and centred, closed by a line as long as the last of them. */
  readonly nation: readonly NationLine[];
  readonly numberSize: number;
  readonly placeAndDateSize: number;
}

export interface NationLine {
  readonly text: string;
  readonly size: number;
}

export interface BodyFormat {
  readonly size: number;
  readonly firstLine: number;
  /** Space above each paragraph. All on one side: Word takes the larger of two neighbours, LibreOffice the sum. */
  readonly before: number;
  readonly line: number;
  readonly lineRule: 'auto' | 'exact';
}

export interface EndBlockFormat {
  readonly recipientsLabel: { readonly size: number; readonly emphasis: 'boldItalic' | 'underline' };
  readonly recipientsSize: number;
  readonly signatureSize: number;
  /** Whether the signer's title is bold under an authority line, and where it is the first line. */
  readonly titleBold: { readonly underAuthority: boolean; readonly alone: boolean };
}
