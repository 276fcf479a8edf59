import { parseTemplate } from './parseTemplate.js';
import type { Program } from './program.js';
import type { TemplateSource } from './templateSource.js';

/** Whether a partial, or one that it includes, makes a heading, a list or a table: none of them fits into a sentence. */
export function makesBlocks(
  name: string,
  templates: ReadonlyMap<string, TemplateSource>,
  met: ReadonlySet<string> = new Set(),
): boolean {
  const template = templates.get(name);
  const program = template === undefined || met.has(name) ? null : parseTemplate(template).program;
  return program !== null && hasBlocks(program, templates, new Set([...met, name]));
}

function hasBlocks(
  program: Program,
  templates: ReadonlyMap<string, TemplateSource>,
  met: ReadonlySet<string>,
): boolean {
  return program.some((statement) => {
    switch (statement.type) {
      case 'text':
        return /(?:^|\n)\s*(?:#{1,3}\s|[-*+]\s|\|)/.test(statement.text);
      case 'print':
        return false;
      case 'block':
        return hasBlocks(statement.program, templates, met) || hasBlocks(statement.inverse, templates, met);
      case 'include':
        return makesBlocks(statement.name, templates, met);
    }
  });
}
