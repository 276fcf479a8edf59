import { provinceOf, type Span, type Unit } from './provinceOf.js';
import type { Province } from './provinces.js';
import { REFORM } from './provinces.js';
import { unitKey } from './unitKey.js';

/** The ground that a report is about. */
export type Territory =
  | { readonly type: 'province'; readonly province: Province }
  /** A district, a commune, or a name that the table does not know. */
  | {
      readonly type: 'local';
      readonly key: string;
      readonly level: string;
      readonly code: string | null;
      /** Units below the province are only the same on one side of 1/7/2025. */
      readonly side: 'before' | 'since';
    };

/** The level that ended on 1/7/2025. */
const DISTRICT_LEVELS: ReadonlySet<string> = new Set(['quận', 'huyện', 'thị xã', 'thành phố']);

/** The ground of a unit on the last day of a time: a name may be that of another ground than on its first. */
export function territoryOf(unit: Unit, span: Span): Territory {
  const province = provinceOf(unit, span);
  if (province !== null)
    return { type: 'province', province: provinceOf(unit, { from: span.to, to: span.to }) ?? province };
  const side = span.to < REFORM ? 'before' : 'since';
  return { type: 'local', key: unitKey(unit.name), level: unit.level, code: unit.code ?? null, side };
}

/** Whether numbers of the one can stand beside numbers of the other as numbers of one place. */
export function isSame(a: Territory, b: Territory): boolean {
  return contains(a, b) && contains(b, a);
}

/** Whether all of `b` lies in `a`. Of districts and communes nothing is known but that each contains itself. */
export function contains(a: Territory, b: Territory): boolean {
  if (a.type === 'province' && b.type === 'province')
    return b.province.parts.every((part) => a.province.parts.includes(part));
  if (a.type === 'province' || b.type === 'province') return false;
  return isSameName(a, b) && a.side === b.side && (a.code === null || b.code === null || a.code === b.code);
}

type Local = Extract<Territory, { type: 'local' }>;

export function isSameName(a: Local, b: Local): boolean {
  return a.key === b.key && a.level === b.level;
}

export function isDistrict(territory: Territory): boolean {
  return territory.type === 'local' && DISTRICT_LEVELS.has(territory.level);
}
