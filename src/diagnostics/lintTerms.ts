/** What a rule of the format is about, as a reader sees it on the sheet. */
export type PageElement =
  | 'page'
  | 'page-number'
  | 'text'
  | 'letterhead'
  | 'nation'
  | 'motto'
  | 'title-of-party'
  | 'parent'
  | 'issuer'
  | 'number'
  | 'place-and-date'
  | 'kind'
  | 'subject'
  | 'addressees'
  | 'body'
  | 'heading'
  | 'end-block'
  | 'authority'
  | 'signer-title'
  | 'signer-name'
  | 'recipients-label'
  | 'recipients'
  | 'appendix-label'
  | 'appendix-title'
  | 'appendix-reference'
  | 'appendix'
  | 'table';

/** What of it. */
export type Aspect =
  | 'presence'
  | 'paper'
  | 'orientation'
  | 'margin-top'
  | 'margin-bottom'
  | 'margin-left'
  | 'margin-right'
  | 'header-distance'
  | 'position'
  | 'first-page'
  | 'font'
  | 'colour'
  | 'highlight'
  | 'letters'
  | 'size'
  | 'weight'
  | 'slope'
  | 'underline'
  | 'case'
  | 'alignment'
  | 'wording'
  | 'line'
  | 'first-line'
  | 'gap'
  | 'line-spacing'
  | 'borders'
  | 'together'
  | 'page-count'
  | 'mention'
  | 'header-row'
  | 'level';

/** A word of the trade, said in the operator's language. */
export type FormatTerm =
  | 'none'
  | 'there'
  | 'portrait'
  | 'landscape'
  | 'header'
  | 'footer'
  | 'shown'
  | 'not-shown'
  | 'black'
  | 'composed'
  | 'decomposed'
  | 'bold'
  | 'regular'
  | 'italic'
  | 'upright'
  | 'underlined'
  | 'plain'
  | 'upper'
  | 'lower'
  | 'not-upper'
  | 'begins-upper'
  | 'begins-lower'
  | 'left'
  | 'center'
  | 'right'
  | 'both'
  | 'one-size'
  | 'several-sizes'
  | 'text-underlined'
  | 'in-the-middle'
  | 'aside'
  | 'level'
  | 'uneven'
  | 'may-break'
  | 'together'
  | 'from-one'
  | 'goes-on'
  | 'repeated'
  | 'not-repeated';

/** What is, or what should be. Of several ranges, each is right. */
export type Extent =
  | { readonly type: 'points' | 'millimetres' | 'percent' | 'lines'; readonly ranges: readonly ExtentRange[] }
  /** Width and height, in millimetres. */
  | { readonly type: 'area'; readonly sides: ExtentRange }
  | { readonly type: 'term'; readonly term: FormatTerm }
  /** As it stands, or has to stand, in the document; or what it has to be like. */
  | { readonly type: 'text' | 'example'; readonly text: string };

/** Without an upper end: infinite. */
export type ExtentRange = readonly [least: number, most: number];

/** Why something of a document cannot be judged. */
export type UnjudgedReason =
  | 'not-found'
  /** Letterheads of further documents in one file. */
  | 'further'
  | 'line-unmeasured'
  | 'line-elsewhere'
  | 'one-page'
  | 'lengths-unknown'
  | 'begins-with-tab'
  | 'numbered-by-word'
  | 'no-section'
  /** Appendices without the document that they belong to. */
  | 'alone'
  | 'law';
