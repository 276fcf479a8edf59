import { slugOf } from '../../model/itemId.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { isDistrict, type Territory } from '../../territories/territoryOf.js';
import { basesOf } from './bases.js';
import type { Contributor } from './contributor.js';

/** The level that a unit stands on, whatever it is called there. */
export type Tier = 'tỉnh' | 'huyện' | 'xã' | 'vùng' | 'nước';

export function tierOf(territory: Territory): Tier {
  if (territory.type === 'province') return 'tỉnh';
  if (isDistrict(territory)) return 'huyện';
  if (territory.level === 'tỉnh' || territory.level === 'nước') return territory.level;
  return territory.level === 'vùng' || territory.level === 'khu vực' ? 'vùng' : 'xã';
}

/** `level`: that of the sum. Words are only changed at the end of a text, where the unit that it belongs to stands. */
export function contributorOf(
  unit: UnitYear['unit'],
  tier: Tier,
  result: string,
): Omit<Contributor, 'fold' | 'spanOf'> {
  const { name, level, code } = unit;
  // "hợp tác xã", "cấp xã" and "thị xã" end with the word and are not about a commune.
  const own = new RegExp(`(?<=^|\\s)(?<!(?:tác|cấp|thị|các)\\s)${level}(?:\\s${escaped(name)})?$`, 'u');
  return {
    key: [slugOf(name), name, level, code ?? ''].join('\n'),
    name: `${level} ${name}`,
    base: basesOf(unit).count,
    actor: (text) => text.replace(own, () => `cấp ${tier}`),
    extent: (text) => text.replace(own, () => result),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
}
