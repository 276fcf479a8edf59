import { addresseeLines } from '../text/addresseeLines.js';
import { escapeHtml } from './escapeHtml.js';

/** "Kính gửi:" with one name on its line, or with a list; the printed dashes and marks are part of the text. */
export function addresseesHtml(addressees: readonly string[]): string {
  const [first, ...others] = addresseeLines(addressees);
  if (first === undefined) return '';
  const items = others.map((line) => `<li>${escapeHtml(line)}</li>`);
  const list = items.length === 0 ? [] : ['<ul>', ...items, '</ul>'];
  return ['<div class="addressees">', `<p>${escapeHtml(first)}</p>`, ...list, '</div>'].join('\n');
}
