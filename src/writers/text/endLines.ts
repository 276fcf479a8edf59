import type { Report, Signature } from '../../report/tree.js';
import { alignText } from './alignText.js';
import { hangText } from './hangText.js';
import { singleLine } from './inlineText.js';
import { gutter, pageWidth } from './page.js';
import { sideBySide } from './sideBySide.js';
import { balanceText } from './wrapText.js';

const right = pageWidth / 2;
const left = pageWidth - gutter - right;

/** Room for the signature and the seal. */
const signatureLines = ['', '', '', ''];

/** Nơi nhận on the left, who signs on the right. */
export function endLines({ recipients, signature }: Report): readonly string[] {
  const names =
    recipients.length === 0 ? [] : ['Nơi nhận:', ...recipients.flatMap((line) => hangText(singleLine(line), 2, left))];
  return sideBySide(
    names.map((line) => alignText(line, left, 'left')),
    signerLines(signature).map((line) => alignText(line, right, 'center')),
    left,
  );
}

function signerLines({ authority, title, name }: Signature): readonly string[] {
  const lines = (text: string) => balanceText(singleLine(text), right);
  return [...authority.flatMap(lines), ...lines(title), ...(name === null ? [] : [...signatureLines, ...lines(name)])];
}
