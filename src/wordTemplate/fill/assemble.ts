import { plainText } from '../../report/plainText.js';
import { cutAtMarks } from '../../report/template/chunkMarks.js';
import { sentencePart } from '../../report/template/markupInlines.js';
import { parseMarkup } from '../../report/template/parseMarkup.js';
import type { Finish } from '../../report/template/renderer.js';
import type { Tokens } from '../../report/template/tokens.js';
import type { Block, Inline } from '../../report/tree.js';
import type { Chunk, PartialPlace } from '../chunks/chunk.js';
import { type RunLook, runsOf } from '../chunks/look.js';
import type { WordStyles } from '../read/wordStyles.js';
import { createListNumbers, type ListNumbers } from './listNumbers.js';
import { type OpenNode, partTables, putBlock, wordsOf } from './openNode.js';
import { createStack } from './stack.js';
import { wordBlock } from './wordBlock.js';
import { createNotes, type WrittenNotes } from './writtenNotes.js';

export interface Assembling {
  readonly chunks: readonly Chunk[];
  readonly tokens: Tokens;
  readonly finish: Finish;
  readonly styles: WordStyles;
}

export interface AssembledWord {
  /** Parts by their names. */
  readonly parts: ReadonlyMap<string, string>;
  readonly notes: WrittenNotes;
  readonly lists: ListNumbers;
  /** What it says, paragraph by paragraph. */
  readonly body: readonly Block[];
  /** Cells that are there for a value and stayed empty: where their tags stand. */
  readonly emptyCells: readonly (readonly [start: number, end: number])[];
}

const PLAIN: RunLook = { prefix: 'w:', properties: '', hidesFrame: false };

/** What a Word template printed, marks of its chunks among the words, as parts of a Word file. */
export function assemble(printed: string, { chunks, tokens, finish, styles }: Assembling): AssembledWord {
  const parts = new Map<string, OpenNode>();
  const body: Block[] = [];
  const emptyCells: (readonly [number, number])[] = [];
  const notes = createNotes();
  const lists = createListNumbers();
  const { begin, top, open, shut } = createStack();
  /** Of each drawing that is open, the boxes that it had. */
  const boxes: string[][] = [];
  let look = PLAIN;
  let partial = null as { readonly place: PartialPlace; text: string } | null;

  for (const piece of cutAtMarks(printed)) {
    if (typeof piece === 'number') meet(chunks[piece]);
    else if (partial !== null) partial.text += piece;
    else addWords(tokens.resolve(piece), look);
  }
  return {
    parts: new Map([...parts].map(([name, { out }]) => [name, out.join('')])),
    notes,
    lists,
    body,
    emptyCells,
  };

  function addWords(inlines: readonly Inline[], at: RunLook): void {
    const frame = top();
    if (inlines.length === 0) return;
    frame.out.push(runsOf(inlines, at));
    frame.inlines.push(...inlines);
    frame.isSeen ||= plainText(inlines) !== '';
  }

  function meet(chunk: Chunk | undefined): void {
    switch (chunk?.type) {
      case undefined:
        throw new Error('a mark of no chunk');
      case 'xml':
        return addXml(chunk);
      case 'part':
        parts.set(chunk.name, begin());
        return;
      case 'paragraph':
      case 'table':
      case 'row':
      case 'container':
      case 'box':
      case 'note':
        return open(chunk);
      case 'paragraphEnd':
        return endParagraph();
      case 'tableEnd': {
        const { frame, xml, by } = shut('table');
        if (frame.held > 0) putBlock(top(), 'w:tbl', xml + by.close);
        return;
      }
      case 'rowEnd': {
        const { frame, xml, by } = shut('row');
        if (frame.held === 0) return;
        top().out.push(xml + by.close);
        top().held += 1;
        return;
      }
      case 'containerEnd':
        return endContainer();
      case 'boxEnd': {
        const { xml } = shut('box');
        top().out.push(xml);
        boxes.at(-1)?.push(xml);
        return;
      }
      case 'noteEnd': {
        const { xml, by } = shut('note');
        top().out.push(chunk.mark[0] + notes.add(by.note, xml) + chunk.mark[1]);
        return;
      }
      case 'gone':
        top().dropped = chunk.empty;
        return;
      case 'look':
        look = chunk.look;
        return;
      case 'partial':
        partial = { place: chunk.place, text: '' };
        return;
      case 'partialEnd':
        return endPartial();
      case 'turn':
        return lists.begin(chunk.lists);
      case 'alternatives':
        boxes.push([]);
        return;
      case 'alternativesEnd':
        boxes.pop();
        return;
      case 'boxCopy':
        top().out.push(boxes.at(-1)?.[chunk.index] ?? '');
        return;
      case 'valueCell':
        top().value = chunk.range;
    }
  }

  function addXml({ xml, text, isSeen, lines, begins, ends, held }: Extract<Chunk, { type: 'xml' }>): void {
    const frame = top();
    if (begins !== null) partTables(frame, begins);
    frame.out.push(xml);
    frame.held += held;
    if (text !== '') frame.inlines.push({ type: 'text', value: text });
    frame.isSeen ||= isSeen || lines.length > 0;
    for (const value of lines) body.push({ type: 'paragraph', children: [{ type: 'text', value }] });
    if (ends !== null) [frame.last, frame.dropped] = [ends, null];
  }

  function endParagraph(): void {
    const { frame, xml, by } = shut('paragraph');
    const start = lists.inParagraph(by.open);
    if (!frame.isSeen && !by.stays) {
      top().dropped = start + by.close;
      return;
    }
    putBlock(top(), 'w:p', start + xml + by.close);
    top().isSeen ||= frame.isSeen;
    const children = wordsOf(frame);
    if (children.length > 0) body.push({ type: 'paragraph', children });
  }

  function endContainer(): void {
    const { frame, xml, by } = shut('container');
    const { needsParagraph, prefix: w } = by;
    const last = needsParagraph && frame.last !== 'w:p' ? (frame.dropped ?? `<${w}p/>`) : '';
    top().out.push(xml + last);
    top().held += 1;
    if (frame.value !== null && !frame.isSeen) emptyCells.push(frame.value);
  }

  function endPartial(): void {
    if (partial === null) return;
    const { place, text } = partial;
    partial = null;
    if (place.isLine) return addWords(sentencePart(text, tokens), place.look);
    for (const block of finish(parseMarkup(text, tokens), place.name === 'report')) {
      const isTable = block.type === 'table';
      // A table right behind another would become one with it.
      if (isTable && top().last === 'w:tbl') top().dropped ??= `<${place.look.prefix}p/>`;
      for (const xml of wordBlock(block, place, styles)) putBlock(top(), isTable ? 'w:tbl' : 'w:p', xml);
      top().isSeen = true;
      body.push(block);
    }
    if (top().last === 'w:tbl') top().dropped ??= place.paragraph.open + place.paragraph.close;
  }
}
