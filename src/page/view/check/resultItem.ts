import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { ResultTold } from '../../protocol.js';
import { button, element } from '../element.js';

/** One result of `verify`: what it is, where it stands, and what the data say. */
export function resultItem(
  { title, counts, where, sentence, figure }: ResultTold,
  say: PageMessages['check'],
  onFigure: (id: string) => void,
): HTMLLIElement {
  const head = element('p', {}, element('strong', { class: counts ? 'told-error' : 'told-note' }, title));
  if (where !== '') head.append(element('span', { class: 'hint' }, ` ${where}`));
  const words = element('p', {}, sentence);
  if (figure !== null)
    words.append(
      ' ',
      button(say.source, () => onFigure(figure), { class: 'link' }),
    );
  return element('li', { class: counts ? 'wrong' : 'noted', tabindex: '-1' }, head, words);
}
