import { PROVINCES, type Province, REFORM } from './provinces.js';
import { unitKey } from './unitKey.js';

/** What a data file says of its unit. */
export interface Unit {
  readonly name: string;
  readonly level: string;
  readonly code?: string | undefined;
}

/** Days, `YYYY-MM-DD`, both included; one and the same for a date. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * Which province a unit is in a time: by name, then by level, then by code, then the latest. Null for what is no
 * province: "thành phố Cao Bằng" before 1/7/2025 is the city in the province. A level or code that does not go with the
 * name and time is not believed, and a province that had ended is the ground it had; `unitDoubts` tells of both.
 */
export function provinceOf(unit: Unit, span: Span): Province | null {
  const ever = provincesNamed(unit.name);
  const then = ever.filter((province) => meets(province, span));
  const named = then.length === 0 ? ever : then;
  const alike = named.filter(({ level }) => level === unit.level);
  if (alike.length === 0 && !isProvincialLevel(unit.level, span)) return null;
  const chosen = alike.length === 0 ? named : alike;
  return chosen.filter(({ code }) => code === unit.code).at(-1) ?? chosen.at(-1) ?? null;
}

/** Every province that ever bore the name, oldest first. */
function provincesNamed(name: string): readonly Province[] {
  return BY_KEY.get(unitKey(name)) ?? [];
}

const BY_KEY: ReadonlyMap<string, readonly Province[]> = PROVINCES.reduce(
  (byKey, province) => byKey.set(unitKey(province.name), [...(byKey.get(unitKey(province.name)) ?? []), province]),
  new Map<string, readonly Province[]>(),
);

/** The provinces of a time that cover any of the parts. */
export function provincesWith(parts: readonly string[], span: Span): readonly Province[] {
  const day = { from: span.to, to: span.to };
  return PROVINCES.filter((province) => meets(province, day) && province.parts.some((part) => parts.includes(part)));
}

export function meets({ from, until }: Province, span: Span): boolean {
  return (from === null || from <= span.to) && (until === null || until > span.from);
}

/** Before the reform a "thành phố" may be a city in a province that bears its name; since then there is none. */
function isProvincialLevel(level: string, { from }: Span): boolean {
  return level === 'tỉnh' || (level === 'thành phố' && from >= REFORM);
}
