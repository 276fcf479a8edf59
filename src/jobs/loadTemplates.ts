import type { LocatedFinding } from '../diagnostics/locatedFinding.js';
import { type BuiltInSet, USUAL_SET } from '../report/template/setsOf.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { compileTemplates } from './steps/compileTemplates.js';
import { type Content, contentOf, type Given, type Input } from './steps/input.js';
import { builtInSet, keepRenderer } from './steps/renderers.js';
import type { Templates } from './steps/templates.js';

/** Options of `loadTemplates`. */
export interface TemplateOptions {
  /** Where all other templates come from: the name of a built-in set, by default "bao-cao", or a set like those. */
  readonly set?: string | BuiltInSet | undefined;
  /**
   * A Word file (.docx, .dotx) that is filled, as bytes or those with a name; in it, all templates are partials. `build`
   * gives the filled file as `filled`.
   */
  readonly word?: Given<Content> | undefined;
}

/** The outcome of `loadTemplates`. */
export interface LoadedTemplates {
  /** For the option `templates` of other jobs; null where a template has an error. */
  readonly templates: Templates | null;
  /** Of one template after the other, each from its first line to its last. */
  readonly findings: readonly LocatedFinding[];
}

/**
 * Checks and compiles templates, without any data: syntax, names, helpers, partials, markup.
 *
 * @param own templates that take the place of those of the set, by the names that they are included by ("conferences";
 * "report" is the whole report, "subject" its subject line): bytes or text, or either with the name of its file.
 * @throws TypeError for arguments of another type, and for a set that there is not
 */
export function loadTemplates(
  own: Readonly<Record<string, Given<Content>>> = {},
  options: TemplateOptions = {},
): LoadedTemplates {
  checkOptions('loadTemplates', options, OPTIONS);
  const { set = USUAL_SET, word } = options;
  const { templates } = typeof set === 'string' ? builtInSet(set) : set;
  const files = new Map<string, Input<Content>>(templates);
  for (const [name, given] of Object.entries(own)) files.set(name, contentOf(given, `${name}.md.hbs`));
  const { renderer, findings } = compileTemplates(files, word === undefined ? null : contentOf(word, 'mẫu.docx'));
  return { templates: renderer && keepRenderer([...files.keys()], renderer), findings };
}

const OPTIONS: Readonly<Record<keyof TemplateOptions, Wanted>> = { set: 'checked later', word: 'checked later' };
