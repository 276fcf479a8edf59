import type { PageMessages } from '../../messages/pageMessages.js';
import { button, byId, element } from './element.js';
import { openDialog } from './openDialog.js';

/** What the page is, and whose work is in it. */
export function showAbout({ about: say }: PageMessages): void {
  const licences = element('pre', { tabindex: '0' }, byId('licences').textContent ?? '');
  const dialog = openDialog(
    say.title,
    element('p', {}, say.words),
    element('details', {}, element('summary', {}, say.licences), licences),
    button(say.close, () => dialog.close()),
  );
}
