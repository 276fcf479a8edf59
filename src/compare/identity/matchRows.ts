import type { Indicator } from '../rows/indicator.js';

/**
 * Which indicator of one file, the newer one, is which of another: by what it measures, wherever and in whatever words it stands; then by
 * its name; then by the name that an author gave its item in two lists. Each is matched once; the other way round the
 * pairs are the same.
 */
export function matchRows(older: readonly Indicator[], newer: readonly Indicator[]): ReadonlyMap<Indicator, Indicator> {
  const found = new Map<Indicator, Indicator>();
  const taken = new Set<Indicator>();
  for (const by of [keyAndId, measuredKey, figureId, itemName]) {
    const had = grouped(older, by, (one) => taken.has(one));
    const has = grouped(newer, by, (one) => found.has(one));
    for (const [key, some] of has) {
      const [one, other] = [alone(some), alone(had.get(key) ?? [])];
      if (one === null || other === null) continue;
      found.set(one, other);
      taken.add(other);
    }
  }
  return found;
}

/** Of several lines that measure one thing, nothing says which is which. */
function alone(indicators: readonly Indicator[]): Indicator | null {
  return indicators.length === 1 ? (indicators[0] ?? null) : null;
}

function keyAndId({ measured, id }: Indicator): string {
  return `${measured.key}\n${id}`;
}

function measuredKey({ measured }: Indicator): string {
  return measured.key;
}

function figureId({ id }: Indicator): string {
  return id;
}

/** Only of numbers of one kind; null where an item has no name of its own. */
function itemName({ itemId, figure, measured }: Indicator): string | null {
  return itemId === null || measured.type === 'line' ? null : `${figure?.quantity.kind} ${itemId}`;
}

function grouped(
  indicators: readonly Indicator[],
  by: (indicator: Indicator) => string | null,
  isDone: (indicator: Indicator) => boolean,
): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = isDone(indicator) ? null : by(indicator);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return groups;
}
