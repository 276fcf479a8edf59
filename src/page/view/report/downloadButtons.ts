import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { Format } from '../../../writers/index.js';
import { button, element } from '../element.js';

const DOWNLOADS = ['docx', 'html', 'xlsx', 'txt', 'json'] as const satisfies readonly Format[];

/** What a document can be taken away as. */
export function downloadButtons(
  { report: say }: PageMessages,
  onDownload: (format: Format) => void,
  ...more: readonly Node[]
): HTMLElement {
  return element(
    'div',
    { class: 'downloads', role: 'group', 'aria-label': say.download },
    element('span', {}, say.download),
    ...DOWNLOADS.map((format) => button(say.formats[format], () => onDownload(format))),
    ...more,
  );
}
