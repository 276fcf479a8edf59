import type { Report } from '../../report/tree.js';
import { escapeHtml } from './escapeHtml.js';

/** The signature first: on a phone it closes the text, and the recipients follow it. */
export function endHtml({ recipients, signature }: Report): string {
  const { authority, title, name } = signature;
  const receivers = recipients.map((recipient) => `<li>${escapeHtml(recipient)}</li>`);
  return [
    '<footer class="end">',
    '<div class="signature">',
    ...authority.map((line) => `<p class="authority">${escapeHtml(line)}</p>`),
    `<p class="signer-title">${escapeHtml(title)}</p>`,
    ...(name === null ? [] : [`<p class="signer">${escapeHtml(name)}</p>`]),
    '</div>',
    ...(receivers.length === 0
      ? []
      : ['<div class="recipients">', '<p>Nơi nhận:</p>', '<ul>', ...receivers, '</ul>', '</div>']),
    '</footer>',
  ].join('\n');
}
