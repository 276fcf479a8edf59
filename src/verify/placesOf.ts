import type { Knowledge } from './knowledge.js';
import type { ReadPassage } from './readPassage.js';
import type { Result } from './result.js';

/** Figures of the report that stand nowhere any more, or at more places than there. */
export function placesOf(
  read: readonly ReadPassage[],
  found: readonly Result[],
  knowledge: Knowledge,
): readonly Result[] {
  // What is nearly there was mistyped, not removed.
  const mistyped = new Set(found.flatMap((result) => (result.code === 'close' ? [result.nearest.id] : [])));
  const controls = read.flatMap(({ passage, owned }) =>
    owned.map(({ control }) => ({ id: control.id, place: passage.place })),
  );
  const loose = new Set(read.flatMap((one) => one.loose.map(({ key }) => key)));
  const inReport = new Map<string, number>();
  const keys = new Map<string, Set<string>>();
  for (const { ids, spot } of knowledge.slots) {
    for (const id of ids) {
      inReport.set(id, (inReport.get(id) ?? 0) + 1);
      keys.set(id, (keys.get(id) ?? new Set()).add(spot.key));
    }
  }
  return [...inReport].flatMap(([id, count]): readonly Result[] => {
    const places = controls.filter((control) => control.id === id).map(({ place }) => place);
    const expected = knowledge.figures.get(id)?.text ?? '';
    if (places.length > count) return [{ code: 'copied', id, expected, places }];
    const stands = places.length > 0 || mistyped.has(id) || [...(keys.get(id) ?? [])].some((key) => loose.has(key));
    return stands ? [] : [{ code: 'removed', id, expected }];
  });
}
