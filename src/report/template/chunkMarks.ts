/**
 * Marks of what is no words, in text that is run: of a Word file, where a look begins, where a paragraph ends. They are
 * private-use characters, like the stand-ins of the data (tokens.ts), and come out as they went in.
 */
const OPEN = '\uE100';
const CLOSE = '\uE101';
const DIGIT_BASE = 0xe110;
const MARK = '\uE100[\uE110-\uE119]+\uE101';

/** The mark of this number. */
export function markOf(number: number): string {
  return OPEN + [...String(number)].map((digit) => String.fromCharCode(DIGIT_BASE + Number(digit))).join('') + CLOSE;
}

/** Text cut at its marks: words, and numbers of marks. */
export function* cutAtMarks(text: string): Generator<string | number> {
  let at = 0;
  for (const match of text.matchAll(new RegExp(MARK, 'g'))) {
    if (match.index > at) yield text.slice(at, match.index);
    yield Number([...match[0].slice(1, -1)].map((digit) => digit.charCodeAt(0) - DIGIT_BASE).join(''));
    at = match.index + match[0].length;
  }
  if (at < text.length) yield text.slice(at);
}

/** Whether there are words besides marks. */
export function saysAnything(text: string): boolean {
  return text.replace(new RegExp(MARK, 'g'), '').trim() !== '';
}

/** Without blanks at the edges, be they within marks there. */
export function trimWithin(text: string): string {
  return text
    .trim()
    .replace(new RegExp(`^((?:${MARK})+)\\s+`), '$1')
    .replace(new RegExp(`\\s+((?:${MARK})+)$`), '$1');
}
