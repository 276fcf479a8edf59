import { readdirSync, readFileSync } from 'node:fs';
import { type CheckedTemplates, checkTemplates } from '../../src/report/template/checkTemplates.js';
import { createRenderer, type Renderer } from '../../src/report/template/renderer.js';
import { type TemplateSet, type TemplateSource, templateSource } from '../../src/report/template/templateSource.js';

const FOLDER = new URL('../../templates/', import.meta.url);
const ENDING = '.md.hbs';

/** The templates that come with the program, as they stand on disk; `set`: a folder of templates that go first. */
export function builtInTemplates(set: string | null = null): TemplateSet {
  const sources = new Map([...sourcesIn(''), ...(set === null ? [] : sourcesIn(`${set}/`))]);
  const main = sources.get('report');
  const subject = sources.get('subject');
  if (main === undefined || subject === undefined) throw new Error('templates/ has no report or no subject');
  sources.delete('report');
  sources.delete('subject');
  return { main, subject, partials: sources };
}

/** Loaded and compiled once for all tests of a file. */
export function builtInRenderer(set: string | null = null): Renderer {
  return rendererOf(checkTemplates(builtInTemplates(set)));
}

function sourcesIn(folder: string): readonly (readonly [name: string, source: TemplateSource])[] {
  const files = readdirSync(new URL(folder, FOLDER)).filter((file) => file.endsWith(ENDING));
  return files.map((file) => {
    const name = file.slice(0, -ENDING.length);
    const text = readFileSync(new URL(folder + file, FOLDER), 'utf8');
    return [name, templateSource(name, `templates/${folder}${file}`, text)];
  });
}

export function rendererOf({ templates, findings }: CheckedTemplates): Renderer {
  if (templates === null) throw new Error(`templates with errors: ${JSON.stringify(findings)}`);
  return createRenderer(templates);
}
