import type { ParsedTemplates } from './checkTemplates.js';
import { compileTemplate } from './compileTemplate.js';
import type { RenderData } from './helpers.js';
import { parseMarkup, type UnnumberedBlock } from './parseMarkup.js';
import type { View } from './view.js';

/** Templates compiled once, for any number of reports. */
export interface Renderer {
  readonly report: (view: View, data: RenderData) => readonly UnnumberedBlock[];
  readonly subject: (view: View, data: RenderData) => readonly UnnumberedBlock[];
}

export function createRenderer({ main, subject, partials }: ParsedTemplates): Renderer {
  const run = (program: hbs.AST.Program) => {
    const template = compileTemplate(program, partials);
    return (view: View, data: RenderData) => parseMarkup(template(view, data), data.tokens);
  };
  return { report: run(main), subject: run(subject) };
}
