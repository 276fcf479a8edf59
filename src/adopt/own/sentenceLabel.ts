import { isSchemeAlone } from '../../indicators/targets/isSchemeAlone.js';
import { type TreeMap, textOf, words } from '../tree.js';

/** "số người tham gia BHXH tự nguyện là …": what the data call it, where a sentence on the only number says more. */
export function withLabel({ opening, ...tree }: TreeMap): TreeMap {
  const label = textOf(tree.label);
  if (opening === undefined || label === null) return tree;
  return { ...tree, label: words(schemeIn(label.replace(/^số /iu, '')) ?? label.replace(/^số (?=người )/iu, '')) };
}

/** "Người tham gia BHXH tự nguyện" is called by the scheme alone. */
export function schemeIn(label: string): string | null {
  const scheme = /^người tham gia (.+)$/iu.exec(label)?.[1];
  return scheme !== undefined && isSchemeAlone(scheme, 'người') ? scheme : null;
}
