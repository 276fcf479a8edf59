import type { Piece } from '../readers/word/part.js';
import type { XmlEdit } from '../readers/xml/edit.js';
import { escapeXml } from '../readers/xml/resolveEntities.js';

/**
 * Puts a text in the place of a control's pieces: all of it goes where the first piece is, in that run's look. Other
 * `w:t` become empty, tabs and hyphens that were part of the old text go.
 */
export function writeText(xml: string, pieces: readonly Piece[], text: string): readonly XmlEdit[] {
  const target = pieces.find(({ type }) => type === 'text') ?? pieces[0];
  return pieces.map((piece) => {
    if (piece === target) return textEdit(xml, piece, text);
    return piece.type === 'text' ? textEdit(xml, piece, '') : { start: piece.element.start, end: piece.end, text: '' };
  });
}

function textEdit(xml: string, piece: Piece, text: string): XmlEdit {
  const { element, end, type } = piece;
  const whole = { start: element.start, end };
  if (type === 'mark') return { ...whole, text: textElement(prefixOf(piece), text) };
  const open = xml.slice(element.start, element.openEnd);
  if (element.selfClosing) return { ...whole, text: text === '' ? open : textElement(prefixOf(piece), text) };
  const closing = xml.lastIndexOf('<', end - 1);
  const preserved = /\sxml:space\s*=\s*["']preserve/.test(open);
  if (preserved || !needsSpaces(text)) return { start: element.openEnd, end: closing, text: escapeXml(text) };
  return { ...whole, text: textElement(prefixOf(piece), text) };
}

/** `w:t` with a text. */
export function textElement(prefix: string, text: string): string {
  const space = needsSpaces(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeXml(text)}</${prefix}t>`;
}

/** Spaces at the edges would be lost without being said to count. */
function needsSpaces(text: string): boolean {
  return text !== text.trim();
}

/** "w:", as the part calls its elements. */
export function prefixOf({ run }: Piece): string {
  const { rawName } = run.element;
  return rawName.slice(0, rawName.indexOf(':') + 1);
}
