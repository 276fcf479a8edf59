import path from 'node:path';
import type { ReturnedFiles } from '../../input/readReturned.js';
import { editedProblem } from '../../plan/editedProblem.js';
import { folderProblem } from '../../plan/folderProblem.js';
import { isVacant } from '../../plan/isVacant.js';
import { type Problem, STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import type { World } from '../../world.js';

/** What the operator says of where the report is read and written. */
export interface RefreshPlaces extends ReturnedFiles {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly force?: boolean;
}

/** Where a refreshed report goes. */
export interface RefreshTarget {
  /** "-" is standard output. */
  readonly path: string;
  /** Where the file as it was is kept; null where it stays in its own place. */
  readonly backup: string | null;
}

/** Null where neither an output nor the report's own place is asked for. `read`: other files that must not be written over. */
export async function planRefresh(
  { document, file, against = [], output, inPlace, force }: RefreshPlaces,
  read: readonly string[],
  world: World,
): Promise<RefreshTarget | null | Problem> {
  const { files } = world;
  if (inPlace && output !== undefined) return { code: 'refreshTwice', args: undefined };
  const twice = stdinTwice([document, file, ...against]);
  if (twice !== null) return twice;
  if (inPlace && document === STREAM) return { code: 'refreshStream', args: undefined };
  if (inPlace) return { path: document, backup: freeName(`${document}.bak`, world) };
  if (output === undefined) return null;
  if (output === STREAM) {
    return world.stdout.isTTY
      ? { code: 'packageToTerminal', args: { format: 'docx' } }
      : { path: STREAM, backup: null };
  }
  const inFolder = files.kind(output) === 'directory';
  const name = document === STREAM ? 'stdin.docx' : path.basename(document);
  const target = inFolder ? path.join(output, name) : output;
  const ending = path.extname(name);
  if (path.extname(target).toLowerCase() !== ending.toLowerCase()) {
    return { code: 'refreshEnding', args: { output, ending } };
  }
  if (!files.canBeNamed(target)) return { code: 'outputName', args: { output: target } };
  const problem = folderProblem(target, files);
  if (problem !== null) return problem;
  const inputs = new Set([document, file, ...against, ...read].filter((name) => name !== STREAM).map(files.identity));
  if (inputs.has(files.identity(target))) return { code: 'outputIsInput', args: { output: target } };
  if (files.kind(target) === 'directory') return { code: 'cannotWrite', args: { output: target, reason: 'EISDIR' } };
  const edited = force ? null : await editedProblem({ format: 'docx', path: target }, files);
  return edited ?? { path: target, backup: null };
}

/** "x.bak", "x.bak.2", …: a backup is never written over. */
function freeName(name: string, { files }: World): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}.${number}`;
    if (isVacant(files.kind(candidate))) return candidate;
  }
}
