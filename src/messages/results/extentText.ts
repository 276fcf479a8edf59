import type { Extent, ExtentRange, FormatTerm } from '../../diagnostics/lintTerms.js';
import { shortened } from '../shortened.js';

/** A language's words for what is and what should be. */
export interface ExtentWords {
  readonly terms: Readonly<Record<FormatTerm, string>>;
  readonly decimal: ',' | '.';
  /** Between several that are right. */
  readonly or: string;
  readonly lines: (number: string) => string;
  /** A line below a text, as a share of it. */
  readonly share: (number: string) => string;
  readonly atLeast: (number: string) => string;
}

/** "30–35 mm", "10 hoặc 12,7 mm", "ít nhất 6 pt", "đậm". */
export function extentText(extent: Extent, words: ExtentWords): string {
  const number = (value: number): string => String(value).replace('.', words.decimal);
  const span = ([least, most]: ExtentRange): string => {
    if (most === Number.POSITIVE_INFINITY) return words.atLeast(number(least));
    return least === most ? number(least) : `${number(least)}–${number(most)}`;
  };
  switch (extent.type) {
    case 'term':
      return words.terms[extent.term];
    case 'text':
    case 'example':
      return `"${shortened(extent.text)}"`;
    case 'area':
      return `${extent.sides.map(number).join(' \u00d7 ')} mm`;
    case 'points':
      return `${extent.ranges.map(span).join(words.or)} pt`;
    case 'millimetres':
      return `${extent.ranges.map(span).join(words.or)} mm`;
    case 'percent':
      return words.share(extent.ranges.map(span).join(words.or));
    case 'lines':
      return words.lines(extent.ranges.map(span).join(words.or));
  }
}
