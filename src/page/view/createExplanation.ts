import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { FigureTold } from '../protocol.js';
import { button, byId, element } from './element.js';

export interface ExplanationPanel {
  /** Null: nothing but a word on how to ask. */
  readonly show: (explained: FigureTold | null, messages: PageMessages) => void;
}

/** More lines than this are marked in the data, and have no button. */
const MOST = 8;

/** Under the report: where the chosen figure comes from. */
export function createExplanation(onLine: (line: number) => void, onClose: () => void): ExplanationPanel {
  const host = byId('explanation');
  return {
    show(explained, { figure: say }) {
      host.setAttribute('aria-label', say.label);
      if (explained === null) {
        host.replaceChildren(element('p', { class: 'hint' }, say.hint));
        return;
      }
      const { id, text, sentences, lines } = explained;
      const [first = '', ...others] = sentences;
      host.replaceChildren(
        element(
          'div',
          { class: 'row' },
          element('p', {}, element('strong', {}, text), ' ', element('code', {}, id)),
          ...lines.slice(0, MOST).map((line) => button(say.toLine({ line }), () => onLine(line))),
          button(say.close, onClose),
        ),
        element('p', {}, first),
        ...(others.length === 0 ? [] : [element('ul', {}, ...others.map((one) => element('li', {}, one)))]),
      );
    },
  };
}
