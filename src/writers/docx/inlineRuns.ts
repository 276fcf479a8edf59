import { NoBreakHyphen, TextRun } from 'docx';
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

interface Manner {
  readonly emphasis: Emphasis;
  /** Whether Word is to break the lines, and so must be told where not to. */
  readonly flows: boolean;
}

const HANDLERS: Handlers<Inline, readonly InlineRun[], [DocxContext, Manner]> = {
  text: ({ value }, _context, { emphasis }) => textRuns(value, emphasis),
  strong: ({ children }, context, manner) => runsOf(children, context, emphasised(manner, { bold: true })),
  emphasis: ({ children }, context, manner) => runsOf(children, context, emphasised(manner, { italics: true })),
  figure: ({ id, text }, context, { emphasis, flows }) => {
    const printed = printableText(text);
    const run = new TextRun({ ...emphasis, ...(flows ? whole(printed) : { text: printed }) });
    return [new FigureControl(context.nextControlId(), id, run)];
  },
};

function emphasised(manner: Manner, more: Emphasis): Manner {
  return { ...manner, emphasis: { ...manner.emphasis, ...more } };
}

export function inlineRuns(inlines: readonly Inline[], context: DocxContext): readonly InlineRun[] {
  return runsOf(inlines, context, { emphasis: {}, flows: true });
}

/** The same for a text already cut into lines. */
export function inlineLineRuns(lines: readonly (readonly Inline[])[], context: DocxContext): readonly InlineRun[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...runsOf(line, context, { emphasis: {}, flows: false }),
  ]);
}

export function textLineRuns(lines: readonly string[]): readonly TextRun[] {
  return lines.map((line, index) => new TextRun({ ...(index > 0 ? { break: 1 } : {}), text: printableText(line) }));
}

/** Word ends lines behind hyphens: "124-" / "KH/TU". Such a hyphen is an element of the run, and read and found as a hyphen. */
function whole(text: string): { readonly text: string } | { readonly children: (string | NoBreakHyphen)[] } {
  const [first = '', ...others] = text.split(/(?<=\S)-(?=\S)/u);
  if (others.length === 0) return { text };
  return { children: [first, ...others.flatMap((part) => [new NoBreakHyphen(), part])] };
}

function runsOf(inlines: readonly Inline[], context: DocxContext, manner: Manner): readonly InlineRun[] {
  return inlines.flatMap((inline) => handle(HANDLERS, inline, context, manner));
}

function textRuns(value: string, emphasis: Emphasis): readonly TextRun[] {
  return value === '' ? [] : [new TextRun({ ...emphasis, text: printableText(value) })];
}
