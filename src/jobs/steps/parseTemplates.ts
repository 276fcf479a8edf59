import { type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import { checkTemplates, type ParsedTemplates } from '../../report/template/checkTemplates.js';
import type { Content, Input } from './input.js';
import { foundIn, readTemplateSet } from './readTemplateSet.js';

/** Parses and checks a set of templates, each under the name that it is included by: "conferences". */
export function parseTemplates(files: ReadonlyMap<string, Input<Content>>): {
  /** Null where one has an error. */
  readonly templates: ParsedTemplates | null;
  readonly findings: readonly LocatedFinding[];
} {
  const { set, sources, findings: reading } = readTemplateSet(files);
  if (set === null) return { templates: null, findings: reading };
  const { templates, findings: checking } = checkTemplates(set);
  const checked = sources.flatMap((source) => locateAll(source, foundIn(source, checking)));
  return { templates, findings: [...reading, ...checked] };
}
