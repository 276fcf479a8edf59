import { BUILT_IN_SETS } from '../../report/template/builtInSets.js';
import type { Renderer } from '../../report/template/renderer.js';
import type { BuiltInSet } from '../../report/template/setsOf.js';
import { nameOf } from '../../source/readObject.js';
import { compileTemplates } from './compileTemplates.js';
import type { Templates } from './templates.js';

/** What is behind `Templates`, which other programs only pass on. */
const RENDERERS = new WeakMap<Templates, Renderer>();

export function keepRenderer(names: readonly string[], renderer: Renderer): Templates {
  const templates = Object.freeze({ names });
  RENDERERS.set(templates, renderer);
  return templates;
}

/** Those of built-in sets, each compiled when it is first asked for. */
const BUILT_IN = new Map<string, Renderer>();

/** @throws TypeError for a set that there is not, and for templates that `loadTemplates` has not made */
export function rendererOf(templates: Templates | string): Renderer {
  if (typeof templates !== 'string') {
    const renderer = RENDERERS.get(templates);
    if (renderer === undefined) throw new TypeError(`Templates come from loadTemplates, not ${nameOf(templates)}.`);
    return renderer;
  }
  const known = BUILT_IN.get(templates);
  if (known !== undefined) return known;
  const { renderer, findings } = compileTemplates(builtInSet(templates).templates);
  if (renderer === null) throw new Error(`The built-in templates have errors: ${JSON.stringify(findings)}`);
  BUILT_IN.set(templates, renderer);
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
