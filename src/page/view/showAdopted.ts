import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { AdoptedFile, NamedText } from '../protocol.js';
import { button, element } from './element.js';
import { openDialog } from './openDialog.js';
import { toldItems } from './toldItems.js';

/** Opens the data file that a document became, and tells what is to be looked at in it. */
export function showAdopted(
  { file, lines, told }: AdoptedFile,
  { adopted: say, told: toldWords }: PageMessages,
  open: (file: NamedText) => void,
): void {
  if (file !== null) open(file);
  const dialog = openDialog(
    say.title,
    element(
      'ul',
      { class: 'scroll', tabindex: '0' },
      ...lines.map((line) => element('li', {}, line)),
      ...toldItems(told, toldWords),
    ),
    button(say.close, () => dialog.close(), { class: 'main' }),
  );
}
