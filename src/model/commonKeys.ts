import type { KeyDescription, ValueDescription } from './keysOf.js';

/** Characters that explaining a key again and again may take before it is explained once for all. */
const MOST_REPEATED = 500;

/** The keys that stand, all alike, in so many places that each table is better off without them; in the order of the model. */
export function commonKeys(keys: readonly KeyDescription[]): readonly KeyDescription[] {
  const all = new Map<string, { readonly key: KeyDescription; count: number }>();
  for (const key of within(keys)) {
    const content = JSON.stringify(key);
    const known = all.get(content);
    if (known === undefined) all.set(content, { key, count: 1 });
    else known.count += 1;
  }
  // Larger groups are shown once anyway.
  return [...all.values()]
    .filter(
      ({ key, count }) => !key.required && innerKeys(key).length < 3 && (count - 1) * lengthOf(key) > MOST_REPEATED,
    )
    .map(({ key }) => key);
}

/** The same key of the same content. */
export function isAmong(key: KeyDescription, common: readonly KeyDescription[]): boolean {
  const content = JSON.stringify(key);
  return common.some((one) => one.name === key.name && JSON.stringify(one) === content);
}

/** Those inside of keys; what is alike in two larger groups is shown once anyway. */
function within(keys: readonly KeyDescription[], seen: Set<string> = new Set()): readonly KeyDescription[] {
  return keys.flatMap((key) => {
    const inner = innerKeys(key);
    const content = JSON.stringify(inner);
    if (inner.length > 2 && seen.has(content)) return [];
    seen.add(content);
    return [...inner, ...within(inner, seen)];
  });
}

/** The keys of a map, or of each item of a list. */
export function innerKeys({ shape }: ValueDescription): readonly KeyDescription[] {
  if (shape.type === 'map') return shape.keys;
  return shape.type === 'list' ? innerKeys(shape.of) : [];
}

function lengthOf(key: KeyDescription): number {
  return [key, ...innerKeys(key)].reduce(
    (sum, { name, description }) => sum + name.length + description.length + 40,
    0,
  );
}
