import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { Told } from '../protocol.js';
import { element } from './element.js';

/** What is told of files that the editor does not show, as items of a list. */
export function toldItems(told: readonly Told[], say: PageMessages['told']): readonly HTMLLIElement[] {
  return told.map(({ severity, sentence, span, where }) => {
    const place = span === null ? where : say.line({ line: span.line });
    const kind = element('strong', { class: `told-${severity}` }, say.severities[severity]);
    return element('li', {}, kind, ` ${place === null ? '' : `${place}: `}${sentence}`);
  });
}
