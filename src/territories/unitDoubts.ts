import { meets, provinceOf, type Span, type Unit } from './provinceOf.js';
import type { Province } from './provinces.js';

/** What a file says of its unit that does not go with the table of provinces. */
export type UnitDoubt =
  | { readonly type: 'code'; readonly province: Province }
  | { readonly type: 'level'; readonly province: Province }
  /** It was no more when the time began. Every name of today is as old as any report: none is used too early. */
  | { readonly type: 'ended'; readonly province: Province };

/** Only provinces can be doubted: the table knows no districts and communes. */
export function unitDoubts(unit: Unit, span: Span): readonly UnitDoubt[] {
  const province = provinceOf(unit, span);
  if (province === null) return [];
  if (!meets(province, span)) return [{ type: 'ended', province }];
  const code = unit.code !== undefined && unit.code !== province.code;
  return [
    ...(code ? [{ type: 'code', province } as const] : []),
    ...(unit.level === province.level ? [] : [{ type: 'level', province } as const]),
  ];
}
