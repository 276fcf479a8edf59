import { createRenderer } from '../../report/template/renderer.js';
import type { CompiledTemplates } from './compiledTemplates.js';
import { compileWordTemplate } from './compileWordTemplate.js';
import type { Content, Input } from './input.js';
import { parseTemplates } from './parseTemplates.js';
import { readTemplateSet } from './readTemplateSet.js';

/**
 * Checks and compiles a set of templates, each under the name that it is included by: "conferences". `word`: a Word file
 * that is filled, and in which all of them, the whole report among them, are partials.
 */
export function compileTemplates(
  files: ReadonlyMap<string, Input<Content>>,
  word: Input<Content> | null = null,
): CompiledTemplates {
  if (word !== null) {
    const { set, findings } = readTemplateSet(files);
    return set === null ? { renderer: null, findings } : compileWordTemplate(word, set, findings);
  }
  const { templates, findings } = parseTemplates(files);
  return { renderer: templates && createRenderer(templates), findings };
}
