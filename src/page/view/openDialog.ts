import { element } from './element.js';

/** Shows something above the page, which waits until it is closed; Escape closes it. */
export function openDialog(title: string, ...content: readonly Node[]): HTMLDialogElement {
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'dialog-title' },
    element('h2', { id: 'dialog-title' }, title),
    ...content,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
