import { escapeHtml } from './escapeHtml.js';

/** "khóa XII" and "124-KH/TU": browsers break lines at the space and after the hyphen, readers stumble there. */
const whole = /(?<!\p{L})\p{L}+ [IVXLC]+(?![\p{L}\p{M}\d])|(?<!\d)\d+-[\p{Lu}\d/-]{1,24}/gu;

/** Data's text, escaped, with the wordings that must stay on one line marked as such. */
export function wholeHtml(text: string): string {
  return escapeHtml(text).replace(whole, '<span class="whole">$&</span>');
}
