import type { PageMessages } from '../../messages/page/pageMessages.js';
import { button, element } from './element.js';
import { openDialog } from './openDialog.js';
import { unpacked } from './unpacked.js';

/** What the page is, and whose work is in it. */
export async function showAbout({ about: say }: PageMessages): Promise<void> {
  const licences = element('pre', { tabindex: '0' }, await unpacked('licences'));
  const dialog = openDialog(
    say.title,
    element('p', {}, say.words),
    element('details', {}, element('summary', {}, say.licences), licences),
    button(say.close, () => dialog.close()),
  );
}
