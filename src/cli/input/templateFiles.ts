import path from 'node:path';
import { nearestWord } from '../../diagnostics/nearestWord.js';
import { type BuiltInSet, MAIN } from '../../report/template/setsOf.js';
import type { FoundOffice } from '../office/foundOffice.js';
import type { Problem } from '../plan/plan.js';
import type { Files, World } from '../world.js';

export interface TemplateChoice {
  /** A built-in set, or a file to use instead of the main template. */
  readonly template?: string;
  /** Folder of templates to use instead of those of the same name. */
  readonly templates?: string;
}

export interface TemplateFiles {
  readonly set: BuiltInSet;
  /** The operator's files that take the place of templates of the set: "report" → "mau/report.md.hbs". */
  readonly own: ReadonlyMap<string, string>;
  /** A Word file that is filled, with the others as its partials; null for none. */
  readonly word: string | null;
  /** All files of the operator's that are read. */
  readonly paths: readonly string[];
  /** How many templates the operator named. */
  readonly named: number;
}

/** What a file of a template is called: "report.md.hbs". */
export const ENDING = '.md.hbs';

/** The operator's choice or, where there is none, that of the office. */
export function chosenTemplates({ template, templates }: TemplateChoice, { office }: FoundOffice): TemplateChoice {
  const isAsked = template !== undefined || templates !== undefined;
  const [main, folder] = isAsked ? [template, templates] : [office.template, office.templates];
  return { ...(main !== undefined && { template: main }), ...(folder !== undefined && { templates: folder }) };
}

/** Which file each template comes from: that of the built-in set, or the operator's of the same name. */
export function templateFiles(
  { template, templates }: TemplateChoice,
  { files, templates: sets }: World,
): TemplateFiles | Problem {
  const [usual] = sets;
  if (usual === undefined) throw new Error('There are no built-in templates');
  const set = sets.find(({ name }) => name === template);
  const file = set === undefined ? template : undefined;
  if (file !== undefined && isNameOfSet(file) && files.kind(file) === null) {
    const names = sets.map(({ name }) => name);
    return { code: 'unknownTemplate', args: { name: file, sets: names, nearest: nearestWord(file, names) } };
  }
  const inFolder = templates === undefined ? [] : templatesIn(templates, files);
  if ('code' in inFolder) return inFolder;
  const own = new Map(inFolder);
  if (templates !== undefined && own.size === 0) return { code: 'noTemplates', args: { directory: templates } };
  const word = file !== undefined && isWordFile(file) ? file : null;
  if (file !== undefined && word === null) own.set(MAIN, file);
  const paths = [...(word === null ? [] : [word]), ...own.values()];
  const named = set === undefined ? paths.length : new Set([...set.templates.keys(), ...own.keys()]).size;
  return { set: set ?? usual, own, word, paths, named };
}

function templatesIn(directory: string, files: Files): readonly (readonly [string, string])[] | Problem {
  const names = files.list(directory);
  if (typeof names === 'string') return { code: 'folderUnreadable', args: { directory, reason: names } };
  const own = names.filter((name) => name.endsWith(ENDING));
  return own.map((name) => [name.slice(0, -ENDING.length), path.join(directory, name)]);
}

/** Those that cannot be templates are told so where they are read. */
function isWordFile(file: string): boolean {
  return /\.(?:docx|dotx|docm|dotm|doc|dot)$/i.test(file);
}

/** A word without folder and ending: whoever writes it most likely means a set, not a file. */
function isNameOfSet(word: string): boolean {
  return !/[./\\]/.test(word);
}
