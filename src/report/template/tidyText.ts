import { TOKEN_MARKS } from './tokens.js';

/**
 * Sets the spacing that a template's conditions leave behind: one space between words, none before a
 * mark, no mark twice and none beside a bracket that it would leave open. Only template text is touched; the data stand
 * behind their stand-ins.
 */
export function tidyText(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(MARKS, '$1')
    .replace(/([([]) ?[,;:] ?/g, '$1')
    .replace(/ ?[,;:] ?(?=[)\]])/g, '')
    .replace(/ ?\( ?\)/g, '')
    .replace(/ +([,.;:!?)\]%])/g, '$1')
    .replace(/([([]) +/g, '$1')
    .replace(MARKS, '$1')
    .replace(/[,;:]\s*([.!?])/g, '$1')
    .replace(CLOSE_MARKS, '$1 ')
    .trim();
}

/** Marks that follow each other. */
const MARKS = /([,;:])(?:\s*[,;:])+/g;
/** Marks without a blank before the next word. */
const CLOSE_MARKS = new RegExp(`([,;:])(?=[${TOKEN_MARKS.open}A-Za-zÀ-ỹ])`, 'gu');
