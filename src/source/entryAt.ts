import type { Path } from '../diagnostics/finding.js';
import type { Entry } from './readNode.js';

/** What stands at a path; null where nothing does. */
export function entryAt(root: Entry | null, path: Path): Entry | null {
  let entry = root;
  for (const step of path) entry = entry?.inner.get(step) ?? null;
  return entry;
}
