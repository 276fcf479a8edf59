import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { ResultTold } from '../../protocol.js';
import { button, element } from '../element.js';

/** So much of a passage is shown on either side of the spot; UTF-16 units. */
const AROUND = 160;

/** One result of `verify`: where it stands, the words with the spot marked, and what the data say. */
export function resultItem(
  { title, counts, where, sentence, passage, figure }: ResultTold,
  say: PageMessages['check'],
  onFigure: (id: string) => void,
): HTMLLIElement {
  const head = element('p', {}, element('strong', { class: counts ? 'told-error' : 'told-note' }, title));
  if (where !== '') head.append(element('span', { class: 'hint' }, ` ${where}`));
  const item = element('li', {}, head);
  if (passage !== null) {
    const { text, start, end } = passage;
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, end + AROUND);
    item.append(
      element(
        'blockquote',
        {},
        (from > 0 ? '…' : '') + text.slice(from, start),
        element('mark', {}, text.slice(start, end)),
        text.slice(end, to) + (to < text.length ? '…' : ''),
      ),
    );
  }
  const words = element('p', {}, sentence);
  if (figure !== null)
    words.append(
      ' ',
      button(say.source, () => onFigure(figure), { class: 'link' }),
    );
  item.append(words);
  return item;
}
