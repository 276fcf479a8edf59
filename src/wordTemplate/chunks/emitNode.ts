import { ancestorsOf, type WordNode } from '../read/wordTree.js';
import type { Emission } from './emission.js';
import { emitContainer } from './emitContainer.js';
import { emitParagraph } from './emitParagraph.js';
import { emitRun } from './emitRun.js';
import { emitTag } from './emitTag.js';
import { paragraphXml } from './paragraphXml.js';
import { seePiece } from './seePiece.js';

/** Writes an element down, with the tags that were moved in front of it and behind it. */
export function emitNode(node: WordNode, emission: Emission): void {
  const { writer, plan } = emission;
  const { before, after, gone } = plan.placement;
  const front = before.get(node) ?? [];
  if (gone.has(node)) {
    writer.copyTo(node.start);
    for (const tag of tagsWithin(node, emission)) emitTag(tag, emission, true);
    if (node.name === 'w:p') writer.add({ type: 'gone', empty: paragraphXml(node, emission.part.xml).empty });
    writer.skipTo(node.end);
  } else {
    if (front.length > 0) writer.copyTo(node.start);
    for (const tag of front) emitTag(tag, emission, true);
    emitOwn(node, emission);
  }
  const behind = after.get(node) ?? [];
  if (behind.length > 0 && !gone.has(node)) writer.copyTo(node.end);
  for (const tag of behind) emitTag(tag, emission, true);
}

/** The tags of an element that goes; those that stand further out by now are left out. */
function tagsWithin(node: WordNode, { plan, part }: Emission) {
  const { moved } = plan.placement;
  const outer = new Set(ancestorsOf(node));
  return part.paragraphs
    .filter((paragraph) => paragraph.node.start >= node.start && paragraph.node.end <= node.end)
    .flatMap((paragraph) => plan.tags.get(paragraph.node) ?? [])
    .filter((tag) => !outer.has(moved.get(tag) ?? node));
}

function emitOwn(node: WordNode, emission: Emission): void {
  const { writer, plan, part } = emission;
  if (!plan.touched.has(node)) {
    countUntouched(node, emission);
    return;
  }
  switch (node.name) {
    case 'w:p':
      return emitParagraph(node, emission, emitNode);
    case 'w:r':
      return emitRun(node, emission, emitNode);
    case 'w:tbl':
    case 'w:tr': {
      const type = node.name === 'w:tbl' ? 'table' : 'row';
      writer.copyTo(node.start);
      writer.add({ type, close: part.xml.slice(node.closeStart, node.end) });
      emitChildren(node, emission);
      writer.copyTo(node.closeStart);
      writer.skipTo(node.end);
      writer.add({ type: `${type}End` });
      return;
    }
    case 'mc:AlternateContent':
      writer.copyTo(node.start);
      writer.add({ type: 'alternatives' });
      emitChildren(node, emission);
      writer.copyTo(node.end);
      writer.add({ type: 'alternativesEnd' });
      return;
    default:
      return emitContainer(node, emission, emitNode);
  }
}

function emitChildren(node: WordNode, emission: Emission): void {
  for (const child of node.children) emitNode(child, emission);
}

/** What is copied with what stands round it still counts as a paragraph, a table or a row, or as words of a paragraph. */
function countUntouched(node: WordNode, { writer, plan, part }: Emission): void {
  const { name } = node;
  if (name === 'w:tr' || name === 'w:tc') writer.countHeld(linesOf(node, part.copies));
  else if (name === 'w:tbl') writer.countBlock(name, linesOf(node, part.copies));
  else if (name === 'w:p' || (name === 'w:sdt' && holdsParagraph(node)))
    writer.countBlock('w:p', linesOf(node, part.copies));
  else seeWords(node, writer, plan.pieces);
}

function holdsParagraph(node: WordNode): boolean {
  return node.children.some((child) => child.name === 'w:p' || holdsParagraph(child));
}

function seeWords(node: WordNode, writer: Emission['writer'], pieces: Emission['plan']['pieces']): void {
  const piece = pieces.get(node);
  if (piece !== undefined) seePiece(piece, writer);
  else for (const child of node.children) seeWords(child, writer, pieces);
}

function linesOf(node: WordNode, copies: ReadonlyMap<WordNode, number>): readonly string[] {
  if (copies.has(node)) return [];
  if (node.name !== 'w:p') return node.children.flatMap((child) => linesOf(child, copies));
  const text = wordsOf(node);
  return text === '' ? [] : [text];
}

function wordsOf(node: WordNode): string {
  return node.name === 'w:t' ? node.text : node.children.map(wordsOf).join('');
}
