import type { ReadProblem } from '../../src/readers/readProblem.js';
import { type Author, type Refreshed, refreshWordFile } from '../../src/refresh/refreshWordFile.js';

export const AUTHOR: Author = { author: 'bhxh-report', date: '2020-01-05T00:00:00Z' };

type Outcome = Refreshed & { readonly bytes: Uint8Array };

export function refreshed(
  bytes: Uint8Array,
  present: Readonly<Record<string, string>> | ReadonlyMap<string, readonly string[]>,
  track: Author | null = null,
): Outcome {
  const texts = present instanceof Map ? present : new Map(Object.entries(present).map(([id, text]) => [id, [text]]));
  const outcome: Refreshed | ReadProblem = refreshWordFile(bytes, { texts }, track);
  if ('code' in outcome) throw new Error(`not read: ${JSON.stringify(outcome)}`);
  const { bytes: after } = outcome;
  if (after === null) throw new Error(`refused: ${JSON.stringify(outcome.unknown)}`);
  return { ...outcome, bytes: after };
}
