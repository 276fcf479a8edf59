import { nearestWord } from '../../diagnostics/nearestWord.js';
import { MAIN } from '../../jobs/loadTemplates.js';
import type { Problem } from '../plan/plan.js';
import type { World } from '../world.js';
import { type TemplatePaths, templateSets, templatesIn, templatesOfSet, USUAL_SET } from './templateSets.js';

export interface TemplateChoice {
  /** A built-in set, or a file to use instead of the main template. */
  readonly template?: string;
  /** Folder of templates to use instead of those of the same name. */
  readonly templates?: string;
}

export interface TemplateFiles {
  readonly paths: TemplatePaths;
  /** How many of them the operator named. */
  readonly own: number;
}

/** Which file each template comes from: that of the built-in set, or the operator's of the same name. */
export function templateFiles({ template, templates }: TemplateChoice, world: World): TemplateFiles | Problem {
  const sets = template === undefined ? [] : templateSets(world);
  const set = sets.find((name) => name === template) ?? null;
  const file = set === null ? (template ?? null) : null;
  if (file !== null && isNameOfSet(file) && world.files.kind(file) === null) {
    return { code: 'unknownTemplate', args: { name: file, sets, nearest: nearestWord(file, sets) } };
  }
  const own = new Map(templates === undefined ? [] : templatesIn(templates, world));
  if (templates !== undefined && own.size === 0) return { code: 'noTemplates', args: { directory: templates } };
  if (file !== null) own.set(MAIN, file);
  const paths = new Map([...templatesOfSet(set ?? USUAL_SET, world), ...own]);
  return { paths, own: set === null ? own.size : paths.size };
}

/** A word without folder and ending: whoever writes it most likely means a set, not a file. */
function isNameOfSet(word: string): boolean {
  return !/[./\\]/.test(word);
}
