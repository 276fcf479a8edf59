import { readdirSync, readFileSync } from 'node:fs';
import { type LoadedTemplates, loadTemplates } from '../../src/report/template/loadTemplates.js';
import { createRenderer, type Renderer } from '../../src/report/template/renderer.js';
import { type TemplateSet, type TemplateSource, templateSource } from '../../src/report/template/templateSource.js';

const FOLDER = new URL('../../templates/', import.meta.url);
const ENDING = '.md.hbs';

/** The templates that come with the program, as they stand on disk. */
export function builtInTemplates(): TemplateSet {
  const sources = new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => [file.slice(0, -ENDING.length), readFileSync(new URL(file, FOLDER), 'utf8')] as const)
      .map(([name, text]): [string, TemplateSource] => [
        name,
        templateSource(name, `templates/${name}${ENDING}`, text),
      ]),
  );
  const main = sources.get('report');
  const subject = sources.get('subject');
  if (main === undefined || subject === undefined) throw new Error('templates/ has no report or no subject');
  sources.delete('report');
  sources.delete('subject');
  return { main, subject, partials: sources };
}

/** Loaded and compiled once for all tests of a file. */
export function builtInRenderer(): Renderer {
  return rendererOf(loadTemplates(builtInTemplates()));
}

export function rendererOf({ templates, findings }: LoadedTemplates): Renderer {
  if (templates === null) throw new Error(`templates with errors: ${JSON.stringify(findings)}`);
  return createRenderer(templates);
}
