import type { Report } from '../../report/tree.js';
import { textMarkdown } from './inlineMarkdown.js';
import { tableMarkdown } from './tableMarkdown.js';
import { zipRows } from './zipRows.js';

/** Nơi nhận and signature side by side; an empty cell stands for the place of the signature. */
export function endMarkdown({ profile, recipients, signature }: Report): string {
  const { authority, title, name } = signature;
  // As under an authority line: that HD 36 sets the title of a head who signs alone in bold is left to Word.
  const titleStyle = profile.signerTitleBold.underAuthority ? 'strong' : 'plain';
  const labelStyle = profile.recipientsLabel === 'boldItalic' ? 'emphasis' : 'plain';
  const left =
    recipients.length === 0
      ? []
      : [textMarkdown('Nơi nhận:', labelStyle), ...recipients.map((recipient) => textMarkdown(recipient, 'plain'))];
  const right = [
    ...authority.map((line) => textMarkdown(line, 'strong')),
    textMarkdown(title, titleStyle),
    ...(name === null ? [] : ['', textMarkdown(name, 'strong')]),
  ];
  const [header = [], ...rows] = zipRows(left, right);
  return tableMarkdown(['left', 'center'], header, rows);
}
