import { nearestWord } from '../diagnostics/nearestWord.js';
import { LEVELS } from '../territories/levels.js';
import { meets, provinceOf, provincesWith, type Span } from '../territories/provinceOf.js';
import { PROVINCES, type Province } from '../territories/provinces.js';
import { withoutLevel } from '../territories/withoutLevel.js';

/** What an officer says of the unit. */
export interface SaidUnit {
  readonly name: string;
  /** Null where it is not said: that of the province of this name. */
  readonly level: string | null;
}

export interface BegunUnit {
  readonly name: string;
  readonly level: string;
  /** Of provinces; null where it is not known. */
  readonly code: string | null;
}

export type UnitProblem =
  /** No province is called so; the names that were most likely meant. */
  | { readonly type: 'unknown'; readonly name: string; readonly nearest: readonly string[] }
  /** It was no more when the period began; what its ground belongs to in the period. */
  | { readonly type: 'ended'; readonly name: string; readonly level: string; readonly now: readonly string[] };

/**
 * The unit as the table of provinces spells it, in the time of the report. Names are known without their marks ("binh
 * phuoc"), and with their level before them ("tỉnh Bình Phước"); of districts and communes nothing is known, and the name
 * stays as it is.
 */
export function unitIn({ name: said, level }: SaidUnit, span: Span): BegunUnit | UnitProblem {
  const name = said.normalize('NFC').trim().replace(/\s+/g, ' ');
  const isProvincial = level === null || level === 'tỉnh' || level === 'thành phố';
  if (!isProvincial) return { name: withoutLevel(name, level), level, code: null };
  const plain = ['tỉnh', 'thành phố'].reduce(withoutLevel, name);
  const province = provinceOf({ name: plain, level: level ?? 'tỉnh' }, span) ?? provinceLike(plain, level, span);
  if (province === null) {
    const own = LEVELS.find((one) => level === null && withoutLevel(name, one) !== name);
    if (own !== undefined && own !== 'tỉnh') return unitIn({ name, level: own }, span);
    // Before 1/7/2025 a "thành phố" may be one in a province.
    if (level === 'thành phố') return { name: plain, level, code: null };
    const names = PROVINCES.filter((one) => meets(one, span)).map((one) => one.name);
    return { type: 'unknown', name, nearest: nearestTo(plain, names) };
  }
  if (meets(province, span)) return { name: province.name, level: province.level, code: province.code };
  const now = provincesWith(province.parts, span).map((one) => `${one.level} ${one.name}`);
  return { type: 'ended', name: province.name, level: province.level, now };
}

/** Vĩnh Phúc is as near to "Bình Phưc" as Bình Phước is. */
function nearestTo(name: string, known: readonly string[], most = 3): readonly string[] {
  const nearest = most === 0 ? null : nearestWord(name, known);
  if (nearest === null) return [];
  const others = known.filter((one) => one !== nearest);
  return [nearest, ...nearestTo(name, others, most - 1)];
}

/** Of the same letters, whatever their marks; those of the time first. */
function provinceLike(name: string, level: string | null, span: Span): Province | null {
  const alike = PROVINCES.filter((one) => folded(one.name) === folded(name) && (level === null || one.level === level));
  return alike.find((one) => meets(one, span)) ?? alike.at(-1) ?? null;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
