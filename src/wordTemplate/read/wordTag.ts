import { type Tag, tagsIn } from '../../report/template/tags.js';
import { OBJECT, type Paragraph, type TextPiece } from './paragraph.js';

/** A tag in a paragraph of a Word file. */
export interface WordTag {
  /** field: in the code of a field of its paragraph, where nothing can be filled. */
  readonly kind: Tag['kind'] | 'partial' | 'comment' | 'field';
  /** Of `{{#if a}}` "if". */
  readonly name: string;
  /** As the language of templates has it; empty for a comment. */
  readonly source: string;
  readonly paragraph: Paragraph;
  /** Where it stands in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Its closing braces are missing. */
  readonly isOpen: boolean;
}

/** What stands in front of braces that are no tag: it goes, like a comment. */
const ESCAPE = /(?<!\\)\\(?=\{\{)/g;
const COMMENT = /\{\{~?!(?:--[\s\S]*?--~?|[^{}]*)\}\}/g;

/** The tags of a paragraph, in order. */
export function tagsOf(paragraph: Paragraph): readonly WordTag[] {
  const { text, fieldCode } = paragraph;
  if (fieldCode.includes('{{')) {
    const end = Math.max(1, text.length);
    return [{ kind: 'field', name: '', source: '', paragraph, start: 0, end, isOpen: false }];
  }
  if (!text.includes('{{')) return [];
  const tags = tagsIn(text).map(({ kind, name, start, end }): WordTag => {
    const [stop, isOpen] = [end ?? text.length, end === null];
    const source = straightened(text.slice(start, stop));
    const isPartial = kind === 'other' && /^\{\{~?\s*>/.test(source);
    return { kind: isPartial ? 'partial' : kind, name, source, paragraph, start, end: stop, isOpen };
  });
  const comments = [...text.matchAll(COMMENT), ...text.matchAll(ESCAPE)].map(
    ({ 0: { length }, index: start }): WordTag => {
      return { kind: 'comment', name: '', source: '', paragraph, start, end: start + length, isOpen: false };
    },
  );
  const alone = comments.filter(({ start, end }) => !tags.some((tag) => tag.start < end && start < tag.end));
  return [...tags, ...alone].sort((a, b) => a.start - b.start);
}

/** What Word makes of quotes, blanks and hyphens while they are typed; inside a tag they are meant as typed. */
function straightened(source: string): string {
  return source
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\u00A0\u2007\u202F\u2002-\u200A\t\n\r]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(OBJECT, '');
}

/** The pieces that a tag stands in, in order. */
export function piecesOf({ paragraph: { pieces }, start, end }: WordTag): readonly TextPiece[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.text.length <= start) low = middle + 1;
    else high = middle;
  }
  const found: TextPiece[] = [];
  for (let at = low; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.at >= end) break;
    found.push(piece);
  }
  return found;
}

/** The piece in which a tag begins. */
export function firstPiece(tag: WordTag): TextPiece {
  const [first] = piecesOf(tag);
  if (first === undefined) throw new Error('a tag without a place');
  return first;
}

/** Tags that only say what is done with others, and print nothing. */
export function isStructure({ kind }: WordTag): boolean {
  return kind === 'open' || kind === 'close' || kind === 'else' || kind === 'comment';
}
