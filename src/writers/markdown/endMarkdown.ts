import type { Report } from '../../report/tree.js';
import { isParty } from '../text/nationalHeader.js';
import { textMarkdown } from './inlineMarkdown.js';
import { tableMarkdown } from './tableMarkdown.js';
import { zipRows } from './zipRows.js';

/** Nơi nhận and signature side by side; an empty cell stands for the place of the signature. */
export function endMarkdown({ profile, recipients, signature }: Report): string {
  const { authority, title, name } = signature;
  // The signer's title is bold in state documents only (NĐ 30/2020, II.7.b; 05-HD/VPTW, II.I.7).
  const titleStyle = isParty(profile) ? 'plain' : 'strong';
  const labelStyle = isParty(profile) ? 'plain' : 'emphasis';
  const left =
    recipients.length === 0
      ? []
      : [textMarkdown('Nơi nhận:', labelStyle), ...recipients.map((recipient) => textMarkdown(recipient, 'plain'))];
  const right = [
    ...(authority === null ? [] : [textMarkdown(authority, 'strong')]),
    textMarkdown(title, titleStyle),
    ...(name === null ? [] : ['', textMarkdown(name, 'strong')]),
  ];
  const [header = [], ...rows] = zipRows(left, right);
  return tableMarkdown(['left', 'center'], header, rows);
}
