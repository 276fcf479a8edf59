import type { TextSource } from '../../diagnostics/source.js';
import type { ReadBlocks } from './blocks.js';
import type { OpenedTemplate } from './openTemplate.js';
import type { Paragraph } from './paragraph.js';
import { createPlaces } from './places.js';
import type { NoteAt } from './templatePart.js';
import type { WordTag } from './wordTag.js';
import type { WordNode } from './wordTree.js';

type Range = readonly [start: number, end: number];

export interface CheckedText {
  readonly source: TextSource;
  readonly rangeOf: (tag: WordTag) => Range;
  readonly doubtful: readonly Range[];
}

/**
 * The tags of a Word file one after the other, as a template of their own: what is wrong with a name or a helper is
 * found there, and led back to its place in the file. Blocks without an end are given one, and not judged inside.
 */
export function checkedText(
  file: string,
  opened: OpenedTemplate,
  tags: ReadonlyMap<WordNode, readonly WordTag[]>,
  { blocks, endless, stray }: ReadBlocks,
  notes: ReadonlyMap<WordNode, NoteAt>,
): CheckedText {
  const ranges = new Map<WordTag, Range>();
  const order: WordTag[] = [];
  const doubtful: Range[] = [];
  const elses = new Set(blocks.flatMap((block) => block.elses));
  const open: { readonly tag: WordTag; readonly start: number }[] = [];
  let text = '';
  const closes = new Map(blocks.map((block) => [block.close, block] as const));
  for (const part of opened.parts) part.paragraphs.forEach(addParagraph);
  if (open.length > 0) closeFrom(0);
  const placeOf = createPlaces(opened);
  const source: TextSource = {
    file,
    text,
    locate: ({ range = [0, 0] }) => placeOf(order, ranges, range),
  };
  return { source, rangeOf: (tag) => ranges.get(tag) ?? [0, 0], doubtful };

  /** A note's text stands where its mark does, and knows the names that are known there. */
  function addParagraph({ node, pieces }: Paragraph): void {
    const marks = pieces.flatMap(({ node: piece, at }) => {
      const note = notes.get(piece);
      return note === undefined ? [] : [{ at, note }];
    });
    for (const tag of tags.get(node) ?? []) {
      while (marks[0] !== undefined && marks[0].at < tag.start) addNote(marks.shift()?.note);
      add(tag);
    }
    for (const { note } of marks) addNote(note);
    // From the innermost on: blocks that end here for want of an end of their own.
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const last = open[at];
      if (last !== undefined && endless.get(last.tag)?.node === node) closeFrom(at);
    }
  }

  function addNote(at: NoteAt | undefined): void {
    const { note, part } = at ?? {};
    if (note === undefined || part === undefined) return;
    part.paragraphs.filter(({ node }) => node.start >= note.start && node.end <= note.end).forEach(addParagraph);
  }

  function add(tag: WordTag): void {
    if (tag.kind === 'comment') return;
    const isKnown =
      !stray.has(tag) && (tag.kind !== 'else' || elses.has(tag)) && (tag.kind !== 'close' || closes.has(tag));
    const start = text.length;
    if (isKnown && tag.kind === 'close') closeTo(tag);
    const from = text.length;
    if (isKnown) text += tag.source;
    text += isKnown ? '' : ' '.repeat(tag.end - tag.start);
    ranges.set(tag, [isKnown ? from : start, text.length]);
    order.push(tag);
    if (isKnown && tag.kind === 'open') open.push({ tag, start: from });
    if (isKnown && tag.kind === 'close') open.pop();
  }

  /** Whatever is open inside the block that ends here has no end of its own. */
  function closeTo(tag: WordTag): void {
    const at = open.findIndex((one) => one.tag === closes.get(tag)?.open);
    if (at !== -1 && at < open.length - 1) closeFrom(at + 1);
  }

  function closeFrom(at: number): void {
    for (const { tag, start } of open.splice(at).reverse()) {
      text += `{{/${tag.name}}}`;
      doubtful.push([start + tag.source.length, text.length]);
    }
  }
}
