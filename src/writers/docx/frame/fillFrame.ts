import { joinZips } from '../../zip/joinZips.js';
import { zipParts } from '../../zip/zipParts.js';
import { escapeXml } from '../markup/escapeXml.js';
import type { SectionPiece } from '../piece.js';
import { FACTS, SLOT, type WordFrame } from './frame.js';

/** What a document says of itself. */
export interface Facts {
  readonly title: string;
  readonly issuer: string;
  /** W3CDTF date and time, UTC; null where no day is known. */
  readonly created: string | null;
}

const SLOT_XML = `<w:p><w:r><w:t xml:space="preserve">${SLOT}</w:t></w:r></w:p>`;

/** A frame with the pieces that it was laid for: the Word file. */
export function fillFrame(frame: WordFrame, sections: readonly (readonly SectionPiece[])[], facts: Facts): Uint8Array {
  const [head = '', ...rest] = frame.document.split(SLOT_XML);
  const texts = sections.flatMap(stretches);
  if (texts.length !== rest.length) throw new Error(`${texts.length} pieces for ${rest.length} slots.`);
  const document = head + rest.map((after, index) => (texts[index] ?? '') + after).join('');
  const core = (['title', 'issuer', 'created'] as const).reduce(
    (xml, fact) => withFact(xml, FACTS[fact], facts[fact]),
    frame.core,
  );
  const own = zipParts(
    new Map([
      ['word/document.xml', document],
      ['docProps/core.xml', core],
    ]),
  );
  return joinZips(own, frame.others);
}

/** A property without a value is left out: an empty one would be no day. */
function withFact(core: string, word: string, value: string | null): string {
  if (value === null) return core.replace(new RegExp(`<([\\w:]+)[^>]*>${word}</\\1>`, 'g'), '');
  return core.replaceAll(`>${word}<`, () => `>${escapeXml(value)}<`);
}

/** What is written here, between charts. */
function stretches(pieces: readonly SectionPiece[]): readonly string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if ('chart' in piece) isOpen = false;
    else {
      texts.push((isOpen ? (texts.pop() ?? '') : '') + piece.xml);
      isOpen = true;
    }
  }
  return texts;
}
