import { matchPattern } from '../pattern/matchPattern.js';
import { readPattern } from '../pattern/readPattern.js';
import { treeOf } from '../pattern/treeOf.js';
import { upperFirst } from '../read/around.js';
import type { Saying } from '../read/said.js';
import { SENTENCES } from '../rules/sentences.js';
import { isLeaf, words } from '../tree.js';
import type { Item } from './readEvents.js';

/** Sentences that are of one pattern as a whole: committees, what somebody said, briefings, people of the office's own. */
export function sentencesIn(said: readonly Saying[]): readonly Item[] {
  const rules = SENTENCES.map((rule) => ({ ...rule, steps: readPattern(rule.pattern) }));
  return said.flatMap((one): readonly Item[] => {
    for (const { key, steps, where } of rules) {
      const filled = matchPattern(steps, one, where);
      if (filled === null) continue;
      const { label, ...tree } = treeOf(filled, one, NOTHING);
      const group = /báo chí/iu.test(one.text) ? 'báo chí' : 'báo cáo viên';
      return [
        {
          key,
          tree: {
            ...(key === 'briefings' && { group: words(group) }),
            ...(label !== undefined && isLeaf(label) && { label: words(upperFirst(label.text)) }),
            ...tree,
          },
          said: one,
        },
      ];
    }
    return [];
  });
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();
