import path from 'node:path';
import type { Problem } from '../plan/plan.js';
import type { World } from '../world.js';

export interface TemplateChoice {
  readonly template: string | null;
  readonly templates: string | null;
}

export interface TemplateFiles {
  /** Name → file: "report" → "templates/report.md.hbs". */
  readonly paths: ReadonlyMap<string, string>;
  /** How many of them the operator named. */
  readonly own: number;
}

export const MAIN = 'report';
export const SUBJECT = 'subject';
const ENDING = '.md.hbs';

/** Which file each template comes from: the built-in one, or the operator's of the same name. */
export function templateFiles(choice: TemplateChoice, world: World): TemplateFiles | Problem {
  const paths = new Map(templatesIn(world.templates, world));
  const own = new Map(choice.templates === null ? [] : templatesIn(choice.templates, world));
  if (choice.templates !== null && own.size === 0)
    return { code: 'noTemplates', args: { directory: choice.templates } };
  if (choice.template !== null) own.set(MAIN, choice.template);
  for (const [name, file] of own) paths.set(name, file);
  return { paths, own: own.size };
}

function templatesIn(directory: string, { files }: World): readonly (readonly [name: string, file: string])[] {
  const names = files.list(directory).filter((name) => name.endsWith(ENDING));
  return names.map((name) => [name.slice(0, -ENDING.length), path.join(directory, name)]);
}
