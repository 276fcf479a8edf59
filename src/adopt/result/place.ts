import type { Place } from '../../readers/readDocument.js';
import type { DocumentFormat } from '../../readers/readFile.js';

/** Where a sentence stands, for the comments of a data file, which are Vietnamese. */
export function placeWords({ region, paragraph }: Place, format: DocumentFormat): string {
  const unit = format === 'text' || format === 'markdown' ? 'dòng' : 'đoạn';
  return `${WHERE[region]}${unit} ${paragraph}`;
}

const WHERE: Readonly<Record<Place['region'], string>> = {
  body: '',
  table: 'bảng, ',
  header: 'đầu trang, ',
  footer: 'chân trang, ',
  footnote: 'chú thích, ',
  endnote: 'chú thích cuối, ',
  textBox: 'ô chữ, ',
};
