import { partialName } from '../read/partialName.js';
import { firstPiece, type WordTag } from '../read/wordTag.js';
import { ancestorsOf, childOf } from '../read/wordTree.js';
import type { Emission } from './emission.js';
import { lookOf } from './look.js';
import { paragraphXml } from './paragraphXml.js';
import { sheetWidth, widthOf } from './widthOf.js';

/** Writes a tag down in the language of templates; in a line, what it prints looks like its first character. `isMoved`: it holds paragraphs, rows or cells. */
export function emitTag(tag: WordTag, emission: Emission, isMoved = false): void {
  const { writer, plan, part } = emission;
  const { kind, name, source, paragraph } = tag;
  if (kind === 'comment' || (!isMoved && plan.placement.moved.has(tag))) return;
  if (kind === 'other' || kind === 'partial' || name === 'listed') {
    const run = firstPiece(tag).node.parent;
    const look = lookOf(run, part.xml);
    if (kind === 'partial') {
      const { open, close } = paragraphXml(paragraph.node, part.xml);
      const hasLook = childOf(paragraph.node, 'w:pPr') !== null;
      const isLine = !plan.partialParagraphs.has(paragraph.node);
      const cell = ancestorsOf(paragraph.node).find((node) => node.name === 'w:tc');
      const width = cell === undefined ? sheetWidth(paragraph.node) : widthOf(cell);
      const place = { name: partialName(source), isLine, paragraph: { open, close, hasLook }, look, width };
      writer.add({ type: 'partial', place });
      writer.say(source);
      writer.add({ type: 'partialEnd' });
      return;
    }
    writer.add({ type: 'look', look });
  }
  writer.say(source);
  if (name === 'listed') emission.listed += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
  const lists = plan.lists.turns.get(tag);
  if (lists !== undefined) writer.add({ type: 'turn', lists });
}
