import { markOf } from '../../report/template/chunkMarks.js';
import type { BlockName, Chunk } from './chunk.js';

/** Writes a template down as text of the language of templates, with a mark for each stretch of XML. */
export interface ChunkWriter {
  /** The template's text so far. */
  readonly source: () => string;
  readonly chunks: readonly Chunk[];
  /** From here on offsets are those of this part. */
  readonly enter: (xml: string) => void;
  /** Copies the part up to an offset, or leaves it out. */
  readonly copyTo: (offset: number) => void;
  readonly skipTo: (offset: number) => void;
  readonly write: (xml: string) => void;
  /** What of the XML written last is seen. */
  readonly see: (text: string, isSeen: boolean) => void;
  readonly countBlock: (name: BlockName, lines: readonly string[]) => void;
  /** A row of a table, a cell of a row, with the paragraphs in it. */
  readonly countHeld: (lines: readonly string[]) => void;
  readonly add: (chunk: Chunk) => void;
  /** A tag, or words, as they stand in the language of templates. */
  readonly say: (source: string) => void;
  /** Where the reading of the part stands, for what is read at another place in between. */
  readonly aside: (xml: string, run: () => void) => void;
}

interface Pending {
  xml: string;
  text: string;
  isSeen: boolean;
  lines: string[];
  begins: BlockName | null;
  ends: BlockName | null;
  held: number;
}

const nothing = (): Pending => ({ xml: '', text: '', isSeen: false, lines: [], begins: null, ends: null, held: 0 });

export function createChunkWriter(): ChunkWriter {
  const chunks: Chunk[] = [];
  const said: string[] = [];
  let pending = nothing();
  let part = '';
  let cursor = 0;

  const flush = (): void => {
    if (pending.xml === '') return;
    said.push(markOf(chunks.length));
    chunks.push({ type: 'xml', ...pending });
    pending = nothing();
  };
  return {
    source: () => {
      flush();
      return said.join('');
    },
    chunks,
    enter: (xml) => {
      flush();
      [part, cursor] = [xml, 0];
    },
    copyTo: (offset) => {
      if (offset > cursor) pending.xml += part.slice(cursor, offset);
      cursor = Math.max(cursor, offset);
    },
    skipTo: (offset) => {
      cursor = Math.max(cursor, offset);
    },
    write: (xml) => {
      pending.xml += xml;
    },
    see: (text, isSeen) => {
      pending.text += text;
      pending.isSeen ||= isSeen;
    },
    countBlock: (name, lines) => {
      pending.begins ??= name;
      pending.ends = name;
      for (const line of lines) pending.lines.push(line);
    },
    countHeld: (lines) => {
      pending.held += 1;
      for (const line of lines) pending.lines.push(line);
    },
    add: (chunk) => {
      flush();
      said.push(markOf(chunks.length));
      chunks.push(chunk);
    },
    say: (source) => {
      flush();
      said.push(source);
    },
    aside: (xml, run) => {
      flush();
      const before = [part, cursor] as const;
      [part, cursor] = [xml, 0];
      run();
      flush();
      [part, cursor] = before;
    },
  };
}
