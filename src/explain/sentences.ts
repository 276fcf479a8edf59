import type { FigureNode } from '../report/figureNodes.js';
import { headingWords } from '../report/headingWords.js';
import { isNumbered } from '../report/numberRows.js';
import { plainText } from '../report/plainText.js';
import type { Block, Cell, Inline, Report, Table } from '../report/tree.js';

/** Words without weight or slope; figures keep their names. */
export type Word = Extract<Inline, { type: 'text' }> | FigureNode;

/** A sentence of the report, or a row of one of its tables. */
export interface Sentence {
  /** The heading it stands under, as printed; null above the first. */
  readonly heading: string | null;
  readonly inTable: boolean;
  readonly words: readonly Word[];
  /** UTF-16 units of the words. */
  readonly length: number;
  /** The first place of each figure among the words. */
  readonly places: ReadonlyMap<string, number>;
}

/** Everything that a reader of the report reads, in order: letterhead, subject, body, appendices. */
export function sentencesOf({ letterhead, subject, body, appendices }: Report): readonly Sentence[] {
  const top = [letterhead.number, letterhead.placeAndDate, subject];
  const below = [body, ...appendices.map((appendix) => appendix.body)].flatMap(inBlocks);
  return [...top.map((line) => sentence(null, false, flat(line))), ...below];
}

function inBlocks(blocks: readonly Block[]): readonly Sentence[] {
  let heading: string | null = null;
  return blocks.flatMap((block) => {
    if (block.type === 'heading') heading = plainText(headingWords(block));
    return inBlock(block, heading);
  });
}

function inBlock(block: Block, heading: string | null): readonly Sentence[] {
  const said = (words: readonly Word[]): Sentence => sentence(heading, false, words);
  switch (block.type) {
    case 'heading':
      return [said(flat(block.children))];
    case 'paragraph':
      return splitSentences(flat(block.children)).map(said);
    case 'list':
      return block.items.flatMap((item) => splitSentences(flat(item)).map(said));
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [said(flat(block.caption))]),
        ...rowsOf(block).map((words) => sentence(heading, true, words)),
      ];
    case 'chart':
      return [said(flat(block.title))];
  }
}

function sentence(heading: string | null, inTable: boolean, words: readonly Word[]): Sentence {
  const places = new Map<string, number>();
  let length = 0;
  for (const [at, word] of words.entries()) {
    length += plainText([word]).length;
    if (word.type === 'figure' && !places.has(word.id)) places.set(word.id, at);
  }
  return { heading, inTable, words, length, places };
}

/** "Chỉ tiêu: BHXH tự nguyện; Thực hiện: 2.627", without running numbers. */
function rowsOf(table: Table): readonly (readonly Word[])[] {
  const from = isNumbered(table) ? 1 : 0;
  const [header, rows] = [table.header.slice(from), table.rows.map((row) => row.slice(from))];
  const named = (cell: Cell, column: number): readonly Word[] => {
    const head = flat(header[column] ?? []);
    return plainText(head) === '' ? flat(cell) : [...head, text(': '), ...flat(cell)];
  };
  return rows.map((row) => {
    const cells = row.flatMap((cell, column) => (cell.length === 0 ? [] : [named(cell, column)]));
    return cells.flatMap((cell, index) => (index === 0 ? cell : [text('; '), ...cell]));
  });
}

/** After a mark that ends a sentence, where a capital or a figure follows; "TP. Huế" and "Nguyễn A. B" go on. */
const END = /(?<!(?<!\p{L})(?:\p{Lu}|TP|Tp|TX|GS|TS|ThS|BS))[.!?]["”’)]?\s+(?=[\p{Lu}"“‘(]|$)/gu;

function splitSentences(words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const pieces = word.type === 'text' ? cut(word.value, index === words.length - 1) : [word];
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) sentences.push([]);
      if (typeof piece !== 'string') sentences.at(-1)?.push(piece);
      else if (piece !== '') sentences.at(-1)?.push(text(piece));
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** A text between two sentences, cut; at the end of a line the last sentence ends anyway. */
function cut(value: string, last: boolean): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: end, index } of value.matchAll(END)) {
    if (last && index + end.length === value.length) break;
    pieces.push(value.slice(from, index + end.trimEnd().length));
    from = index + end.length;
  }
  return [...pieces, value.slice(from)];
}

function flat(inlines: readonly Inline[]): readonly Word[] {
  return inlines.flatMap((inline): readonly Word[] => {
    switch (inline.type) {
      case 'text':
      case 'figure':
        return [inline];
      case 'strong':
      case 'emphasis':
        return flat(inline.children);
    }
  });
}

function text(value: string): Extract<Inline, { type: 'text' }> {
  return { type: 'text', value };
}
