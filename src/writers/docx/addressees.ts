import { printableText } from '../printableText.js';
import { textWidth } from '../widths/letterheadWidths.js';
import { measureText } from '../widths/measureText.js';
import type { DocxContext } from './context.js';
import type { Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { textRun } from './markup/textRun.js';
import { STYLE } from './styles/styleIds.js';

const LABEL = 'Kính gửi:';
const DASH = '- ';

/**
 * NĐ 30/2020, PL I, II.9.d: one addressee on the line of "Kính gửi:"; of several, each on a line of its own, begun
 * with a dash below the colon, ended with `;`, the last with a dot. The block stands in the middle of the page.
 */
export function addressees(names: readonly string[], context: DocxContext): readonly Xml[] {
  const [first, ...others] = names.map(printableText);
  if (first === undefined) return [];
  const { layout } = context;
  const label = textRun({ text: LABEL, italics: false }); // II.9.d: upright
  const width = (text: string): number => measureText(text, { size: layout.body.size, face: 'regular' });
  const full = textWidth(layout.page);

  if (others.length === 0) {
    const hang = Math.round(width(`${LABEL} `));
    const left = centredLeft(full, hang + width(first));
    const indent = { left: left + hang, hanging: hang };
    return [paragraph({ style: STYLE.addressees, indent }, [label, textRun(` ${first}`)])];
  }

  const toColon = Math.round(width(LABEL.slice(0, -1)));
  const lines = names.map((name, index) => `${DASH}${printableText(name)}${index < names.length - 1 ? ';' : '.'}`);
  const left = centredLeft(full, toColon + Math.max(...lines.map(width)));
  const hanging = Math.round(width(DASH));
  return [
    paragraph({ style: STYLE.addressees, indent: { left }, keepNext: true }, [label]),
    ...lines.map((line) => {
      const indent = { left: left + toColon + hanging, hanging };
      return paragraph({ style: STYLE.addressees, indent, spacing: { before: 0 } }, [textRun(line)]);
    }),
  ];
}

/** Where a block of this width begins so that it is centred; a block too wide for the page begins at the margin. */
function centredLeft(full: number, width: number): number {
  return Math.max(0, Math.round((full - width) / 2));
}
