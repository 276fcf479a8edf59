import type { Place } from '../readers/readDocument.js';
import type { Knowledge } from './knowledge.js';
import type { ReadPassage } from './readPassage.js';
import type { Result } from './result.js';

/** Figures of the report that stand nowhere any more, or at more places than there. */
export function placesOf(
  read: readonly ReadPassage[],
  results: readonly Result[],
  knowledge: Knowledge,
): readonly Result[] {
  // What is nearly there was mistyped, not removed.
  const mistyped = new Set(results.flatMap((result) => (result.code === 'close' ? [result.nearest.id] : [])));
  const places = new Map<string, Place[]>();
  for (const { passage, owned } of read) {
    for (const { control } of owned) {
      const known = places.get(control.id);
      if (known === undefined) places.set(control.id, [passage.place]);
      else known.push(passage.place);
    }
  }
  const loose = new Set(read.flatMap((one) => one.loose.map(({ key }) => key)));
  return [...knowledge.keysById].flatMap(([id, keys]): readonly Result[] => {
    const found = places.get(id) ?? [];
    const expected = knowledge.figures.get(id)?.text ?? '';
    if (found.length > keys.length) return [{ code: 'copied', id, expected, places: found }];
    const stands = found.length > 0 || mistyped.has(id) || keys.some((key) => loose.has(key));
    return stands ? [] : [{ code: 'removed', id, expected }];
  });
}
