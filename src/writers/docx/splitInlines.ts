import type { Inline } from '../../report/tree.js';
import { printableText } from '../printableText.js';
import { printedText } from '../printedText.js';

/** Cuts inlines at the spaces that stand at `offsets` of their text; those spaces go, all else stays. */
export function splitInlines(inlines: readonly Inline[], offsets: readonly number[]): readonly (readonly Inline[])[] {
  const starts = [0, ...offsets.map((offset) => offset + 1)];
  const length = printedText(inlines).length;
  return starts.map((start, line) => slice(inlines, 0, { start, end: offsets[line] ?? length }));
}

/** The text of inlines as `breakOffsets` may cut it: never inside a figure, whose name must stay on the whole of it. */
export function breakableText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => breakable(inline)).join('');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

type BreakableText = { readonly [Type in Inline['type']]: (inline: Extract<Inline, { type: Type }>) => string };
type SliceInline = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
    at: number,
    range: Range,
  ) => readonly Inline[];
};

const BREAKABLE = {
  text: ({ value }) => printableText(value),
  strong: ({ children }) => breakableText(children),
  emphasis: ({ children }) => breakableText(children),
  figure: ({ text }) => printableText(text).replaceAll(' ', '\u00a0'),
} satisfies BreakableText;

const SLICE = {
  text: ({ value }, at, { start, end }) => {
    const part = printableText(value).slice(Math.max(0, start - at), Math.max(0, end - at));
    return part === '' ? [] : [{ type: 'text', value: part }];
  },
  strong: (inline, at, range) => sliceChildren(inline, at, range),
  emphasis: (inline, at, range) => sliceChildren(inline, at, range),
  figure: (inline, at, { start, end }) => {
    // A figure without text stands between two characters, and so may stand at the very end.
    const isInside = inline.text === '' ? at >= start && at <= end : at >= start && at < end;
    return isInside ? [inline] : [];
  },
} satisfies SliceInline;

function slice(inlines: readonly Inline[], from: number, range: Range): readonly Inline[] {
  let at = from;
  return inlines.flatMap((inline) => {
    const part = sliceOne(inline, at, range);
    at += printedText([inline]).length;
    return part;
  });
}

function sliceChildren(
  inline: Extract<Inline, { type: 'strong' | 'emphasis' }>,
  at: number,
  range: Range,
): readonly Inline[] {
  const children = slice(inline.children, at, range);
  return children.length === 0 ? [] : [{ ...inline, children }];
}

function breakable<T extends Inline['type']>(inline: Extract<Inline, { type: T }>): string {
  return (BREAKABLE as BreakableText)[inline.type as T](inline);
}

function sliceOne<T extends Inline['type']>(
  inline: Extract<Inline, { type: T }>,
  at: number,
  range: Range,
): readonly Inline[] {
  return (SLICE as SliceInline)[inline.type as T](inline, at, range);
}
