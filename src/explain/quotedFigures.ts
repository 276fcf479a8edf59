import { plainText } from '../report/plainText.js';
import type { Sentence } from './sentences.js';

/** The names of the figures that stand whole in a quotation from the report; letter case aside. */
export function quotedFigures(quotation: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const sought = quotation.toLocaleLowerCase('vi');
  return new Set(sentences.flatMap(({ words }) => inside(words, sought)));
}

function inside(words: Sentence['words'], sought: string): readonly string[] {
  const said = plainText(words).replaceAll('\u00a0', ' ').toLocaleLowerCase('vi');
  const start = said.indexOf(sought);
  if (start === -1) return [];
  let end = 0;
  return words.flatMap((word) => {
    const from = end;
    end += plainText([word]).length;
    return word.type === 'figure' && from >= start && end <= start + sought.length ? [word.id] : [];
  });
}
