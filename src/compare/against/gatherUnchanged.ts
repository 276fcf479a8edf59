import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Unchanged, UnchangedItem } from '../../indicators/unchanged.js';
import { lowerCommon } from '../../report/vietnamese/lowerCommon.js';
import type { Label } from '../rows/indicator.js';

/** A figure that is what it was, and what it was compared with. */
export interface Same {
  readonly against: Wording;
  readonly label: Label;
  readonly value: NamedQuantity;
}

/** One clause for each "so với …", in the order of the figures. */
export function gatherUnchanged(all: readonly Same[]): readonly Unchanged[] {
  const clauses = new Map<string, { readonly against: Wording; readonly items: UnchangedItem[] }>();
  for (const { against, label, value } of all) {
    const clause = clauses.get(against.text) ?? { against, items: [] };
    clause.items.push({ words: inSentence(label), value });
    clauses.set(against.text, clause);
  }
  return [...clauses.values()];
}

/** "Tỷ lệ bao phủ BHYT" within a sentence begins small, "BHXH tự nguyện" stays; "BHYT: bao phủ dân số" stands behind a colon already. */
function inSentence([first, ...rest]: Label): UnchangedItem['words'] {
  if (first === undefined) return [];
  const begun = typeof first === 'string' ? lowerCommon(first) : { ...first, text: lowerCommon(first.text) };
  const flat = rest.map((word) => (typeof word === 'string' ? word.replace(/^: /, ', ') : word));
  return [begun, ...flat].map((label) => ({ label }));
}
