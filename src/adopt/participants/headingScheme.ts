import { type NamedScheme, schemesIn } from '../rules/schemes.js';

/** The one scheme that a heading names, if it names no kind of people in it. */
export function headingScheme(text: string): NamedScheme | null {
  const [named, more] = schemesIn(text);
  return named?.scheme == null || more !== undefined || !BEFORE_SCHEME.test(text.slice(0, named.index)) ? null : named;
}

/** "2. Kết quả phát triển người tham gia " */
const BEFORE_SCHEME =
  /^(?:(?:\d[\d.]*|[IVX]+|\p{L})[.)]* )?(?:(?:về|công tác|kết quả|phát triển|tình hình|số|người|đối tượng|tham gia|thực hiện) )*$/iu;
