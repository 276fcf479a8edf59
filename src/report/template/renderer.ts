import type { ParsedTemplates } from './checkTemplates.js';
import type { RenderData } from './helpers.js';
import { parseMarkup, type UnnumberedBlock } from './parseMarkup.js';
import type { Program } from './program.js';
import { renderProgram } from './renderProgram.js';
import type { View } from './view.js';

/** Checked templates, for any number of reports. */
export interface Renderer {
  readonly report: Render;
  readonly subject: Render;
}

/** Null where the templates do or print more, with these data, than `LIMITS.template` allows. */
type Render = (view: View, data: RenderData) => readonly UnnumberedBlock[] | null;

export function createRenderer({ main, subject, partials }: ParsedTemplates): Renderer {
  const run = (program: Program): Render => {
    return (view, data) => {
      const text = renderProgram(program, view, { partials, data });
      const blocks = text === null ? null : parseMarkup(text, data.tokens);
      return data.tokens.isSpent() ? null : blocks;
    };
  };
  return { report: run(main), subject: run(subject) };
}
