import type { Resolution } from '../frame/resolutionOf.js';
import type { Saying } from '../read/said.js';
import { OWN_LEAD } from '../rules/ownLead.js';
import { isLeaf, isList, type TreeMap, textOf, words } from '../tree.js';
import { readRule } from './readRule.js';

export interface OwnLead {
  readonly resolution: Resolution | null;
  /** What the report is called, where its words call figures; else the title says the same. */
  readonly subject: string | null;
  /** "period.from", "period.to" and whether it goes on. */
  readonly period: TreeMap;
}

/** What the first sentence of a report of ours tells: the resolution that it is on, and its time. */
export function ownLead(said: Saying, named: ReadonlyMap<string, unknown>): OwnLead | null {
  const tree = readRule(OWN_LEAD, said, named);
  if (tree === null) return null;
  const { resolution, from, to, running } = tree;
  const subject = textOf(tree.subject) ?? '';
  return {
    subject: subject.includes('{{') ? subject : null,
    resolution:
      resolution === undefined || isLeaf(resolution) || isList(resolution)
        ? null
        : { tree: { ...resolution, ...inFull(resolution) }, said, number: textOf(resolution.number) ?? '' },
    period: {
      ...(from !== undefined && { from, to: to ?? from }),
      ...(running !== undefined && { running }),
    },
  };
}

/** What it is about is its own title, in which the report only adds a short form: "bảo hiểm xã hội (BHXH)". */
function inFull({ about }: TreeMap): TreeMap {
  return about === undefined || !isLeaf(about) ? {} : { about: words(about.text.replace(/ \(\p{Lu}{2,7}\)/gu, '')) };
}
