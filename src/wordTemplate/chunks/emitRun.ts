import { isSeen, OBJECT, type TextPiece } from '../read/paragraph.js';
import { firstPiece, type WordTag } from '../read/wordTag.js';
import { childOf, type WordNode } from '../read/wordTree.js';
import type { Emission } from './emission.js';
import type { Emit } from './emitContainer.js';
import { emitTag } from './emitTag.js';
import { lookOf, runOf } from './look.js';
import { seePiece } from './seePiece.js';

/** A run in which tags stand, or that holds something to be filled: it is cut at its tags, and each piece keeps its look. */
export function emitRun(run: WordNode, emission: Emission, emit: Emit): void {
  const { writer, plan, part } = emission;
  const properties = childOf(run, 'w:rPr');
  const look = lookOf(run, part.xml);
  const start =
    part.xml.slice(run.start, run.openEnd) +
    (properties === null ? '' : part.xml.slice(properties.start, properties.end));
  let isOpen = false;
  writer.copyTo(run.start);
  for (const child of run.children) {
    writer.skipTo(child.start);
    const piece = plan.pieces.get(child);
    const cutting = plan.tagsAt.get(child) ?? [];
    if (child === properties) writer.skipTo(child.end);
    else if (piece !== undefined && cutting.length > 0) {
      cutPiece(piece, cutting);
      writer.skipTo(child.end);
    } else if (piece !== undefined && emission.listed > 0 && piece.text !== OBJECT) {
      sayWords(piece.text);
      writer.skipTo(child.end);
    } else {
      open();
      if (piece !== undefined) seePiece(piece, writer);
      if (plan.touched.has(child)) emit(child, emission);
      writer.copyTo(child.end);
    }
  }
  shut();
  writer.skipTo(run.end);

  function open(): void {
    if (!isOpen) writer.write(start);
    isOpen = true;
  }

  function shut(): void {
    if (isOpen) writer.write(`</${run.element.rawName}>`);
    isOpen = false;
  }

  function cutPiece(piece: TextPiece, cutting: readonly WordTag[]): void {
    let at = piece.at;
    for (const tag of cutting) {
      addWords(piece, at, tag.start);
      if (firstPiece(tag) === piece) {
        shut();
        emitTag(tag, emission);
      }
      at = tag.end;
    }
    addWords(piece, at, endOf(piece));
  }

  function addWords({ at, text }: TextPiece, from: number, to: number): void {
    const words = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (words === '') return;
    if (emission.listed > 0) return sayWords(words);
    shut();
    writer.write(runOf(words, look));
    writer.see(words, isSeen(words));
  }

  function sayWords(words: string): void {
    shut();
    writer.add({ type: 'look', look });
    writer.say(words);
    writer.add({ type: 'look', look });
  }
}

function endOf({ at, text }: TextPiece): number {
  return at + text.length;
}
