import path from 'node:path';
import type { Look, Problem } from './plan.js';

/** That there is no folder for a file. Of one that cannot be looked at, writing tells why. */
export function folderProblem(output: string, { kind }: Pick<Look, 'kind'>): Problem | null {
  const directory = path.dirname(output);
  return ['directory', 'unknown'].includes(kind(directory) ?? '')
    ? null
    : { code: 'outputMissingDirectory', args: { directory } };
}
