import { BUILT_IN_SETS } from '../../report/template/builtInSets.js';
import { parsedSet } from '../../report/template/parsedSet.js';
import { createRenderer, type Renderer } from '../../report/template/renderer.js';
import type { BuiltInSet } from '../../report/template/setsOf.js';
import { nameOf } from '../../source/readObject.js';
import type { Templates } from './templates.js';

/** What is behind `Templates`, which other programs only pass on. */
const RENDERERS = new WeakMap<Templates, Renderer>();

export function keepRenderer(names: readonly string[], renderer: Renderer): Templates {
  const templates = Object.freeze({ names });
  RENDERERS.set(templates, renderer);
  return templates;
}

export function isBuiltIn(set: BuiltInSet): boolean {
  return BUILT_IN_SETS.includes(set);
}

/** Those of a built-in set, which was checked when it was bundled. */
export function builtInTemplates(set: BuiltInSet): Templates {
  return keepRenderer([...set.templates.keys()], createRenderer(parsedSet(set)));
}

/** @throws TypeError for a set that there is not, and for templates that `loadTemplates` has not made */
export function rendererOf(templates: Templates | string): Renderer {
  if (typeof templates === 'string') return createRenderer(parsedSet(builtInSet(templates)));
  const renderer = RENDERERS.get(templates);
  if (renderer === undefined) throw new TypeError(`Templates come from loadTemplates, not ${nameOf(templates)}.`);
  return renderer;
}

/** @throws TypeError for a set that there is not */
export function builtInSet(name: string): BuiltInSet {
  const set = BUILT_IN_SETS.find((one) => one.name === name);
  if (set !== undefined) return set;
  throw new TypeError(
    `There is no built-in set "${name}"; there are ${BUILT_IN_SETS.map((one) => one.name).join(', ')}.`,
  );
}
