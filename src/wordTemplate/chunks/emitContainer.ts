import { prefixOf, type WordNode } from '../read/wordTree.js';
import type { Emission } from './emission.js';
import { widthOf } from './widthOf.js';

export type Emit = (node: WordNode, emission: Emission) => void;

/** What must end with a paragraph. */
const WITH_PARAGRAPH = new Set(['w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent', 'w:footnote', 'w:endnote']);
const CONTAINERS = new Set([...WITH_PARAGRAPH, 'w:body']);

/** What an office's control is, besides its content: text alone, a date, a choice, a prompt, a copy of data elsewhere. Filled, it is none of these. */
const CONTROL_KINDS = new Set([
  ...['w:text', 'w:date', 'w:comboBox', 'w:dropDownList', 'w:showingPlcHdr', 'w:dataBinding', 'w:placeholder'],
]);

/** Anything that holds something to be filled: cells, headers, boxes, controls, links, insertions. */
export function emitContainer(node: WordNode, emission: Emission, emit: Emit): void {
  const { writer, plan, part } = emission;
  const { name } = node;
  const note = plan.notes.get(node);
  if (note !== undefined) return emitNote(node, emission, emit);
  const copied = part.copies.get(node);
  if (copied !== undefined) {
    writer.copyTo(node.openEnd);
    writer.add({ type: 'boxCopy', index: copied });
    writer.skipTo(node.closeStart);
    return;
  }
  if (name === 'w:sdt') return emitControl(node, emission, emit);
  if (!CONTAINERS.has(name)) {
    for (const child of node.children) emit(child, emission);
    return;
  }
  writer.copyTo(node.openEnd);
  if (name === 'w:txbxContent') writer.add({ type: 'box' });
  const needsParagraph = WITH_PARAGRAPH.has(name);
  const width = widthOf(node);
  writer.add({ type: 'container', needsParagraph, prefix: prefixOf(node), width });
  const value = plan.valueCells.get(node);
  if (value !== undefined) writer.add({ type: 'valueCell', range: plan.rangeOf(value) });
  for (const child of node.children) emit(child, emission);
  writer.copyTo(node.closeStart);
  writer.add({ type: 'containerEnd' });
  if (name === 'w:txbxContent') writer.add({ type: 'boxEnd' });
}

function emitControl(node: WordNode, emission: Emission, emit: Emit): void {
  const { writer } = emission;
  for (const child of node.children) {
    if (child.name !== 'w:sdtPr') emit(child, emission);
    else
      for (const property of child.children) {
        if (!CONTROL_KINDS.has(property.name)) continue;
        writer.copyTo(property.start);
        writer.skipTo(property.end);
      }
  }
}

/** The note's text is filled where its mark stands, with the names that are known there. */
function emitNote(mark: WordNode, emission: Emission, emit: Emit): void {
  const { writer, plan } = emission;
  const at = plan.notes.get(mark);
  if (at === undefined) return;
  const { part, note, id } = at;
  const kind = part.kind === 'endnote' ? 'endnote' : 'footnote';
  writer.copyTo(mark.start);
  const open = roundId(part.xml.slice(note.start, note.openEnd));
  const close = part.xml.slice(note.closeStart, note.end);
  writer.add({ type: 'note', note: { kind, id, open, close } });
  writer.aside(part.xml, () => {
    writer.skipTo(note.openEnd);
    writer.add({ type: 'container', needsParagraph: true, prefix: prefixOf(note), width: 0 });
    const inner = { ...emission, part };
    for (const child of note.children) emit(child, inner);
    writer.copyTo(note.closeStart);
    writer.add({ type: 'containerEnd' });
  });
  writer.add({ type: 'noteEnd', mark: roundId(emission.part.xml.slice(mark.start, mark.end)) });
  writer.skipTo(mark.end);
}

/** A tag in front of its number and behind it. */
function roundId(tag: string): readonly [before: string, after: string] {
  const found = /\s\w*:?id\s*=\s*["']/.exec(tag);
  if (found === null) return [tag, ''];
  const start = found.index + found[0].length;
  const end = tag.indexOf(found[0].slice(-1), start);
  return [tag.slice(0, start), tag.slice(end)];
}
