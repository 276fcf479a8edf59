import { TextRun } from 'docx';
import type { Inline } from '../../report/tree.js';
import type { Context } from './context.js';
import { FigureControl } from './figureControl.js';
import { printableText } from './printableText.js';

type InlineRun = TextRun | FigureControl;

interface Emphasis {
  readonly bold?: true;
  readonly italics?: true;
}

type InlineHandlers = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
    context: Context,
    emphasis: Emphasis,
  ) => readonly InlineRun[];
};

const HANDLERS = {
  text: ({ value }, _context, emphasis) => textRuns(value, emphasis),
  strong: ({ children }, context, emphasis) => runsOf(children, context, { ...emphasis, bold: true }),
  emphasis: ({ children }, context, emphasis) => runsOf(children, context, { ...emphasis, italics: true }),
  figure: ({ id, text }, context, emphasis) => [
    new FigureControl(context.nextControlId(), id, new TextRun({ ...emphasis, text: printableText(text) })),
  ],
} satisfies InlineHandlers;

export function inlineRuns(inlines: readonly Inline[], context: Context): readonly InlineRun[] {
  return runsOf(inlines, context, {});
}

/** The same for a text already cut into lines. */
export function inlineLineRuns(lines: readonly (readonly Inline[])[], context: Context): readonly InlineRun[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...inlineRuns(line, context),
  ]);
}

export function textLineRuns(lines: readonly string[]): readonly TextRun[] {
  return lines.map((line, index) => new TextRun({ ...(index > 0 ? { break: 1 } : {}), text: printableText(line) }));
}

function runsOf(inlines: readonly Inline[], context: Context, emphasis: Emphasis): readonly InlineRun[] {
  return inlines.flatMap((inline) => handle(inline, context, emphasis));
}

function handle<T extends Inline['type']>(
  inline: Extract<Inline, { type: T }>,
  context: Context,
  emphasis: Emphasis,
): readonly InlineRun[] {
  return (HANDLERS as InlineHandlers)[inline.type as T](inline, context, emphasis);
}

function textRuns(value: string, emphasis: Emphasis): readonly TextRun[] {
  return value === '' ? [] : [new TextRun({ ...emphasis, text: printableText(value) })];
}
