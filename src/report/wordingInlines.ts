import type { Figure } from '../indicators/figure.js';
import { figureId } from '../indicators/figureId.js';
import type { Wording } from '../indicators/named.js';
import type { Inline } from './tree.js';

/** A document number, a date, a range, a percentage, a number: whatever has digits in running text. */
const NUMBER = /\d+[-/]\p{Lu}[A-Za-zÀ-ỹ\d/-]*|\d+(?:[.,/–-]\d+)*%?/gu;

/** Whatever has digits in a text, in order, with its place in it. */
export function numbersIn(text: string): readonly RegExpExecArray[] {
  return /\d/.test(text) ? [...text.matchAll(NUMBER)] : [];
}

/**
 * Words of the data as inlines. Digits in them ("khóa 12", "Nghị quyết số 28-NQ/TW") are figures too, named
 * after the text they stand in, so that every number of a report has a name. `declare` hears of each.
 */
export function wordingInlines(
  wording: Pick<Wording, 'id' | 'text' | 'path'>,
  declare: (figure: Figure) => void,
): readonly Inline[] {
  const inlines: Inline[] = [];
  let last = 0;
  let ordinal = 0;
  for (const match of numbersIn(wording.text)) {
    if (match.index > last) inlines.push({ type: 'text', value: wording.text.slice(last, match.index) });
    const id = figureId([...wording.id.split('.'), `n${++ordinal}`]);
    const text = match[0];
    declare({
      id,
      text,
      kind: 'wording',
      value: null,
      unit: null,
      decimals: 0,
      origin: { type: 'given', path: wording.path },
    });
    inlines.push({ type: 'figure', id, text });
    last = match.index + text.length;
  }
  if (last < wording.text.length) inlines.push({ type: 'text', value: wording.text.slice(last) });
  return inlines;
}
