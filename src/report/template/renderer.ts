import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Block } from '../tree.js';
import type { ParsedTemplates } from './checkTemplates.js';
import type { RenderData } from './helpers.js';
import { parseMarkup, type UnnumberedBlock } from './parseMarkup.js';
import type { Program } from './program.js';
import { renderProgram } from './renderProgram.js';
import { MAIN, SUBJECT } from './setsOf.js';
import type { Tokens } from './tokens.js';
import type { View } from './view.js';

/** Checked templates, for any number of reports. */
export interface Renderer {
  readonly report: Render;
  readonly subject: Render;
  /** Fills a Word file, which then says what the report says; null where the report is made of text templates alone. */
  readonly word: FillWord | null;
}

export type FillWord = (view: View, data: RenderData, finish: Finish) => FilledWord | null;

/** Numbers the headings of what a partial makes, and ends the text of a whole report. */
export type Finish = (blocks: readonly UnnumberedBlock[], isReport: boolean) => readonly Block[];

export interface FilledWord {
  readonly bytes: Uint8Array;
  /** What the file says, paragraph by paragraph. */
  readonly body: readonly Block[];
  /** What the data leave to be wished for, at places of the template. */
  readonly findings: readonly LocatedFinding[];
}

/** Null where the templates do or print more, with these data, than `LIMITS.template` allows. */
type Render = (view: View, data: RenderData) => readonly UnnumberedBlock[] | null;

/** `fill`: what is done with what the tags of a Word file print. */
export function createRenderer(
  { main, subject, partials }: ParsedTemplates,
  word: WordProgram | null = null,
): Renderer {
  const run = (program: Program): Render => {
    return (view, data) => {
      const text = renderProgram(program, view, { partials, data });
      const blocks = text === null ? null : parseMarkup(text, data.tokens);
      return data.tokens.isSpent() ? null : blocks;
    };
  };
  const all = new Map([...partials, [MAIN, main], [SUBJECT, subject]]);
  const fill: FillWord | null =
    word &&
    ((view, data, finish) => {
      const text = renderProgram(word.program, view, { partials: all, data });
      const filled = text === null ? null : word.fill(text, data.tokens, finish);
      return data.tokens.isSpent() ? null : filled;
    });
  return { report: run(main), subject: run(subject), word: fill };
}

/** The tags of a Word file, and how what they print becomes a Word file. */
export interface WordProgram {
  readonly program: Program;
  readonly fill: (printed: string, tokens: Tokens, finish: Finish) => FilledWord | null;
}
