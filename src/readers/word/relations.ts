import type { ReadProblem } from '../readProblem.js';
import { attribute } from '../xml/element.js';
import { readXml } from '../xml/readXml.js';

export interface PartRelation {
  /** What elements of the source call it by: "rId1". */
  readonly id: string;
  /** The last word of its type, which transitional and strict documents share: "officeDocument", "header". */
  readonly kind: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** Name of the part that holds the relations of a part; "" is the package itself. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relations to other parts of the package; what points outside is left out, and never followed. */
export function readRelations(part: string, xml: string, source: string): readonly PartRelation[] | ReadProblem {
  const relations: PartRelation[] = [];
  const problem = readXml(part, xml, {
    open: (element) => {
      if (element.name !== 'rel:Relationship' || attribute(element, 'TargetMode') === 'External') return;
      const kind = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
      const id = attribute(element, 'Id') ?? '';
      relations.push({ id, kind, target: resolveTarget(attribute(element, 'Target') ?? '', source) });
    },
  });
  return problem ?? relations;
}

/** A target is relative to the folder of its source, or begins with "/" at the root of the package. */
function resolveTarget(target: string, source: string): string {
  const path: string[] = [];
  const from = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of [...from, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
