import path from 'node:path';
import type { World } from '../world.js';

/** Name → file: "report" → "templates/report.md.hbs". */
export type TemplatePaths = ReadonlyMap<string, string>;

/** The templates that stand in the folder itself; each sub-folder is a set of what differs from them. */
export const USUAL_SET = 'bao-cao';
const ENDING = '.md.hbs';

/** Names of the built-in sets, the usual one first. */
export function templateSets({ files, templates }: World): readonly string[] {
  const folders = files.list(templates).filter((name) => files.kind(path.join(templates, name)) === 'directory');
  return [USUAL_SET, ...folders];
}

/** All templates of a built-in set: its own, and the base's where it has none. */
export function templatesOfSet(set: string, world: World): TemplatePaths {
  const base = templatesIn(world.templates, world);
  return set === USUAL_SET ? base : new Map([...base, ...templatesIn(path.join(world.templates, set), world)]);
}

export function templatesIn(directory: string, { files }: World): TemplatePaths {
  const names = files.list(directory).filter((name) => name.endsWith(ENDING));
  return new Map(names.map((name) => [name.slice(0, -ENDING.length), path.join(directory, name)]));
}
