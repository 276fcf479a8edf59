import type { Severity } from '../../diagnostics/severity.js';
import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { TextSpan, Told } from '../protocol.js';
import { button, byId, element } from './element.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'missing', 'note'];

/** So many are listed, the gravest first; the others are counted. */
const MOST = 200;

export interface ToldList {
  readonly show: (told: readonly Told[], messages: PageMessages) => void;
}

/** Under the editor: how much is wrong or missing, and all of it as a list that leads to the places. */
export function createTold(onChoose: (span: TextSpan) => void, onNext: () => void): ToldList {
  const host = byId('told');
  const count = element('p', { role: 'status', class: 'count' });
  const list = element('ol');
  const summary = element('summary');
  const details = element('details', {}, summary, list);
  const next = button('', onNext);
  host.append(element('div', { class: 'row' }, count, next), details);
  return {
    show(told, { told: say }) {
      host.setAttribute('aria-label', say.label);
      summary.textContent = say.list;
      next.textContent = say.next;
      next.disabled = told.every(({ span }) => span === null);
      details.hidden = told.length === 0;
      const counts = SEVERITIES.map((severity) => ({ severity, of: told.filter((one) => one.severity === severity) }));
      const some = counts.filter(({ of }) => of.length > 0);
      const words = some.map(({ severity, of }) =>
        element('span', { class: `told-${severity}` }, say.count({ severity, count: of.length })),
      );
      const shown = counts.flatMap(({ of }) => of).slice(0, MOST);
      const rest = told.length - shown.length;
      const said =
        words.length === 0 ? [say.nothing] : words.flatMap((word, at) => (at === 0 ? [word] : [' · ', word]));
      if (
        count.textContent !==
        element('p', {}, ...said.map((one) => (typeof one === 'string' ? one : one.cloneNode(true)))).textContent
      )
        count.replaceChildren(...said);
      list.replaceChildren(
        ...shown.map((one) => item(one, say)),
        ...(rest > 0 ? [element('li', {}, say.more({ count: rest }))] : []),
      );
    },
  };

  function item({ severity, sentence, span, where }: Told, say: PageMessages['told']): HTMLLIElement {
    const kind = element('strong', { class: `told-${severity}` }, say.severities[severity]);
    if (span === null) return element('li', {}, kind, ` ${where === null ? '' : `${where}: `}${sentence}`);
    const place = button(say.line({ line: span.line }), () => onChoose(span), { class: 'link' });
    return element('li', {}, kind, ' ', place, ` ${sentence}`);
  }
}
