import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { Told } from '../protocol.js';
import { button, element } from './element.js';
import { openDialog } from './openDialog.js';
import { toldItems } from './toldItems.js';

/** Why a file is not opened. */
export function showUnread(name: string, told: readonly Told[], { told: toldWords, about }: PageMessages): void {
  const dialog = openDialog(
    name,
    element('ul', {}, ...toldItems(told, toldWords)),
    button(about.close, () => dialog.close(), { class: 'main' }),
  );
}
