import path from 'node:path';
import type { Problem } from '../../plan/plan.js';
import type { Files } from '../../world.js';

/** Files as given; a folder stands for its data files, those in its own folders not counted. */
export function dataFilesIn(
  given: readonly string[],
  files: Pick<Files, 'kind' | 'list'>,
): readonly string[] | Problem {
  const found: string[] = [];
  for (const name of given) {
    if (files.kind(name) !== 'directory') {
      found.push(name);
      continue;
    }
    const names = files.list(name);
    if (typeof names === 'string') return { code: 'folderUnreadable', args: { directory: name, reason: names } };
    const inside = names.filter((entry) => /^[^.].*\.ya?ml$/i.test(entry));
    if (inside.length === 0) return { code: 'noDataFiles', args: { directory: name } };
    found.push(...inside.map((entry) => path.join(name, entry)));
  }
  return found;
}
