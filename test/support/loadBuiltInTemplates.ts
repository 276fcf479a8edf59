import { BUILT_IN_SETS } from '../../src/report/template/builtInSets.js';
import { type CheckedTemplates, checkTemplates } from '../../src/report/template/checkTemplates.js';
import { createRenderer, type Renderer } from '../../src/report/template/renderer.js';
import { MAIN, SUBJECT } from '../../src/report/template/setsOf.js';
import { type TemplateSet, templateSource } from '../../src/report/template/templateSource.js';

/** The templates that come with the program; those of the usual set unless another is named. */
export function builtInTemplates(set = 'bao-cao'): TemplateSet {
  const { templates } = BUILT_IN_SETS.find(({ name }) => name === set) ?? { templates: new Map() };
  const sources = new Map([...templates].map(([name, file]) => [name, templateSource(name, file.name, file.data)]));
  const [main, subject] = [sources.get(MAIN), sources.get(SUBJECT)];
  if (main === undefined || subject === undefined) throw new Error(`${set} has no report or no subject`);
  return { main, subject, partials: new Map([...sources].filter(([name]) => name !== MAIN && name !== SUBJECT)) };
}

const renderers = new Map<string, Renderer>();

/** Loaded and compiled once for all tests. */
export function builtInRenderer(set = 'bao-cao'): Renderer {
  const renderer = renderers.get(set) ?? rendererOf(checkTemplates(builtInTemplates(set)));
  renderers.set(set, renderer);
  return renderer;
}

export function rendererOf({ templates, findings }: CheckedTemplates): Renderer {
  if (templates === null) throw new Error(`templates with errors: ${JSON.stringify(findings)}`);
  return createRenderer(templates);
}
