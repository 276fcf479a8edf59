import { wrapText } from './wrapText.js';

/** Wraps a list's line: those after the first start `indentation` columns in, under the words and not under the dash. */
export function hangText(text: string, indentation: number, width: number): readonly string[] {
  const [first = ''] = wrapText(text, width);
  const rest = text.slice(first.length).trim();
  if (rest === '') return [first];
  return [first, ...wrapText(rest, width - indentation).map((line) => ' '.repeat(indentation) + line)];
}
