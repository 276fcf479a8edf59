/**
 * What one decree, or several alike, measures on the printed sheet; what it prints is in its row of `report/profile`.
 * Sizes are half-points (`w:sz`), lengths twips (1/20 pt; 1 mm = 56.69), unless said otherwise.
 */
export interface Layout {
  readonly page: PageLayout;
  readonly letterhead: LetterheadLayout;
  readonly kindSize: number;
  readonly subjectSize: number;
  readonly body: BodyLayout;
  readonly tableSize: number;
  /** Of a table that is looked up, not read. */
  readonly fineSize: number;
  readonly endBlock: EndBlockLayout;
}

export interface PageLayout {
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

export interface LetterheadLayout {
  /** Width of the right column; it grows when place and date need more. */
  readonly rightWidth: number;
  readonly parentSize: number;
  readonly issuerSize: number;
  /** The fixed lines on the right, all bold and centred: the first, and those below it. */
  readonly nationSizes: { readonly first: number; readonly below: number };
  readonly numberSize: number;
  readonly placeAndDateSize: number;
}

export interface BodyLayout {
  readonly size: number;
  readonly firstLine: number;
  /** Space above each paragraph. All on one side: Word takes the larger of two neighbours, LibreOffice the sum. */
  readonly before: number;
  readonly line: number;
  readonly lineRule: 'auto' | 'exact';
}

export interface EndBlockLayout {
  readonly recipientsLabelSize: number;
  readonly recipientsSize: number;
  readonly signatureSize: number;
}
