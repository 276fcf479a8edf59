import type { FileKind } from '../world.js';

/** That nothing stands at a place, as far as can be seen. Of one that cannot be looked at, writing tells why. */
export function isVacant(kind: FileKind | null): boolean {
  return kind === null || kind === 'unknown';
}
