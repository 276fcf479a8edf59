import { MEASURE_LABELS, MEASURES } from '../../model/measures.js';
import { type SchemeKey, schemesIn } from '../rules/schemes.js';
import { isLeaf, numbersIn, type TreeMap } from '../tree.js';
import type { Item } from '../works/readEvents.js';

/** "participants.voluntary.plan.giao.percent", "finances.no": where a mark says that its number belongs. */
const MARKED =
  /^(participants\.(?:groups|rates|total|social|compulsory|voluntary|health|unemployment)|finances|beneficiaries)(?![\w-])/;

/** Words before a list that say what it counts. */
const BENEFICIARIES = /^Về người hưởng các chế độ:/u;

/**
 * Whose number a line of people, a rate or a sum of money is: as the document marks it, else as its words name a scheme, or
 * the line before the list says.
 */
export function homeOfMeasure(key: Item['key'], tree: TreeMap, list: string | null): Item['key'] {
  if (key !== 'participants.groups' && key !== 'participants.rates' && key !== 'finances') return key;
  for (const [, { control }] of numbersIn(tree)) {
    const home = MARKED.exec(control ?? '')?.[1];
    if (home !== undefined) return home as Item['key'];
  }
  const label = tree.label !== undefined && isLeaf(tree.label) ? tree.label.text : '';
  if (key !== 'participants.groups') return key;
  if (BENEFICIARIES.test(list ?? '') || /(?<!\p{L})hưởng(?!\p{L})/iu.test(label)) return 'beneficiaries';
  const scheme = schemeOf(label);
  return scheme === null ? key : `participants.${scheme}`;
}

function schemeOf(label: string): SchemeKey | null {
  const usual = MEASURES.find((name) => MEASURE_LABELS[name] === label);
  if (usual !== undefined) return usual;
  const said = label.replace(/^(?:tổng )?số người tham gia /iu, '');
  const [named, more] = schemesIn(said);
  return more === undefined && named?.words === said ? named.scheme : null;
}
