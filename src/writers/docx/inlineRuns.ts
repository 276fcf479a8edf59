import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';
import type { DocxContext } from './context.js';
import { figureControl } from './figureControl.js';
import type { Xml } from './markup/element.js';
import { textRun } from './markup/textRun.js';
import { printableText } from './printableText.js';

interface Emphasis {
  readonly bold?: true;
  readonly italics?: true;
}

const HANDLERS: Handlers<Inline, readonly Xml[], [DocxContext, Emphasis]> = {
  text: ({ value }, _context, emphasis) => textRuns(value, emphasis),
  strong: ({ children }, context, emphasis) => runsOf(children, context, { ...emphasis, bold: true }),
  emphasis: ({ children }, context, emphasis) => runsOf(children, context, { ...emphasis, italics: true }),
  figure: ({ id, text }, context, emphasis) => [
    figureControl(context.nextControlId(), id, textRun({ ...emphasis, text: printableText(text) })),
  ],
};

export function inlineRuns(inlines: readonly Inline[], context: DocxContext): readonly Xml[] {
  return runsOf(inlines, context, {});
}

/** The same for a text already cut into lines. */
export function inlineLineRuns(lines: readonly (readonly Inline[])[], context: DocxContext): readonly Xml[] {
  return lines.flatMap((line, index) => [...(index > 0 ? [textRun({ break: 1 })] : []), ...inlineRuns(line, context)]);
}

export function textLineRuns(lines: readonly string[]): readonly Xml[] {
  return lines.map((line, index) => textRun({ ...(index > 0 ? { break: 1 } : {}), text: printableText(line) }));
}

function runsOf(inlines: readonly Inline[], context: DocxContext, emphasis: Emphasis): readonly Xml[] {
  return inlines.flatMap((inline) => handle(HANDLERS, inline, context, emphasis));
}

function textRuns(value: string, emphasis: Emphasis): readonly Xml[] {
  return value === '' ? [] : [textRun({ ...emphasis, text: printableText(value) })];
}
