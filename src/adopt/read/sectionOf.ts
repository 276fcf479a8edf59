import { HEADINGS, type Section } from '../rules/headings.js';

/** "II.", "1.", "2.1.", "a)", "Phần thứ nhất:" before the words of a heading. */
const NUMBER =
  /^(?:phần (?:thứ )?[\p{L}\d]+[.:\s]+|[ivx]{1,5} ?[.)–-]\s*|\d{1,2}(?:\.\d{1,2})*[.)]?\s+|[a-zđ](?:\)\s*|\.\s+))/u;

/** In lower case. */
export function withoutNumber(heading: string): string {
  return heading.normalize('NFC').toLocaleLowerCase('vi').trim().replace(NUMBER, '');
}

/** The part that words announce; null where they are no heading that we know. */
export function sectionOf(heading: string): Section | null {
  const said = withoutNumber(heading);
  return HEADINGS.find(({ words }) => words.test(said))?.section ?? null;
}
