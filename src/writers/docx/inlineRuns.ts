import { type Handlers, handle } from '../../report/handle.js';
import type { Inline } from '../../report/tree.js';
import { printableText } from '../printableText.js';
import type { DocxContext } from './context.js';
import { figureControl } from './figureControl.js';
import type { Xml } from './markup/element.js';
import { textRun } from './markup/textRun.js';

interface Emphasis {
  readonly bold?: true;
  readonly italics?: true;
}

interface Manner {
  readonly emphasis: Emphasis;
  /** Whether Word is to break the lines, and so must be told where not to. */
  readonly flows: boolean;
}

const HANDLERS: Handlers<Inline, readonly Xml[], [DocxContext, Manner]> = {
  text: ({ value }, _context, { emphasis }) => textRuns(value, emphasis),
  strong: ({ children }, context, manner) => runsOf(children, context, emphasised(manner, { bold: true })),
  emphasis: ({ children }, context, manner) => runsOf(children, context, emphasised(manner, { italics: true })),
  figure: ({ id, text }, context, { emphasis, flows }) => [
    figureControl(
      context.nextControlId(),
      id,
      textRun({ ...emphasis, text: printableText(text), ...(flows ? { whole: flows } : {}) }),
    ),
  ],
};

function emphasised(manner: Manner, more: Emphasis): Manner {
  return { ...manner, emphasis: { ...manner.emphasis, ...more } };
}

export function inlineRuns(inlines: readonly Inline[], context: DocxContext): readonly Xml[] {
  return runsOf(inlines, context, { emphasis: {}, flows: true });
}

/** The same for a text already cut into lines. */
export function inlineLineRuns(lines: readonly (readonly Inline[])[], context: DocxContext): readonly Xml[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [textRun({ break: 1 })] : []),
    ...runsOf(line, context, { emphasis: {}, flows: false }),
  ]);
}

export function textLineRuns(lines: readonly string[]): readonly Xml[] {
  return lines.map((line, index) => textRun({ ...(index > 0 ? { break: 1 } : {}), text: printableText(line) }));
}

function runsOf(inlines: readonly Inline[], context: DocxContext, manner: Manner): readonly Xml[] {
  return inlines.flatMap((inline) => handle(HANDLERS, inline, context, manner));
}

function textRuns(value: string, emphasis: Emphasis): readonly Xml[] {
  return value === '' ? [] : [textRun({ ...emphasis, text: printableText(value) })];
}
