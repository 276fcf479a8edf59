import { isRawMap, type Raw } from './raw.js';

/** Data without the keys that a file leaves blank (`name:`). */
export function withoutBlank(raw: Raw): Raw {
  if (Array.isArray(raw)) return raw.map(withoutBlank);
  if (!isRawMap(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => (value === null ? [] : [[key, withoutBlank(value)] as const])),
  );
}
