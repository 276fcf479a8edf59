import { TextRun } from 'docx';
import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';
import type { DocxContext } from './context.js';
import { FigureControl } from './figureControl.js';
import { printableText } from './printableText.js';

type InlineRun = TextRun | FigureControl;

interface Emphasis {
  readonly bold?: true;
  readonly italics?: true;
}

const HANDLERS: Handlers<Inline, readonly InlineRun[], [DocxContext, Emphasis]> = {
  text: ({ value }, _context, emphasis) => textRuns(value, emphasis),
  strong: ({ children }, context, emphasis) => runsOf(children, context, { ...emphasis, bold: true }),
  emphasis: ({ children }, context, emphasis) => runsOf(children, context, { ...emphasis, italics: true }),
  figure: ({ id, text }, context, emphasis) => [
    new FigureControl(context.nextControlId(), id, new TextRun({ ...emphasis, text: printableText(text) })),
  ],
};

export function inlineRuns(inlines: readonly Inline[], context: DocxContext): readonly InlineRun[] {
  return runsOf(inlines, context, {});
}

/** The same for a text already cut into lines. */
export function inlineLineRuns(lines: readonly (readonly Inline[])[], context: DocxContext): readonly InlineRun[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...inlineRuns(line, context),
  ]);
}

export function textLineRuns(lines: readonly string[]): readonly TextRun[] {
  return lines.map((line, index) => new TextRun({ ...(index > 0 ? { break: 1 } : {}), text: printableText(line) }));
}

function runsOf(inlines: readonly Inline[], context: DocxContext, emphasis: Emphasis): readonly InlineRun[] {
  return inlines.flatMap((inline) => handle(HANDLERS, inline, context, emphasis));
}

function textRuns(value: string, emphasis: Emphasis): readonly TextRun[] {
  return value === '' ? [] : [new TextRun({ ...emphasis, text: printableText(value) })];
}
