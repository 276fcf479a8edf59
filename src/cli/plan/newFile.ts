import path from 'node:path';
import { folderProblem } from './folderProblem.js';
import { isVacant } from './isVacant.js';
import { type Look, type Problem, STREAM } from './plan.js';

export interface WantedNew {
  /** As given; "-" is standard input; empty where nothing is read. */
  readonly input: string;
  /** As given; null where nothing is said. */
  readonly output: string | null;
  /** Its name where only a folder is said, or nothing. */
  readonly name: string;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/** Where a file goes that is made anew. Nothing is written over unless that is asked for, and never what is read. */
export function newFile({ input, output, name, force }: WantedNew, look: Look): string | Problem {
  if (output === STREAM || (output === null && input === STREAM)) return STREAM;
  const inFolder = output !== null && (/[\\/]$/.test(output) || look.kind(output) === 'directory');
  const target = output === null || inFolder ? path.join(output ?? '', name) : output;
  if (!look.canBeNamed(target)) return { code: 'outputName', args: { output: target } };
  const problem = folderProblem(target, look);
  if (problem !== null) return problem;
  if (isRead(input) && look.identity(target) === look.identity(input))
    return { code: 'outputIsInput', args: { output: target } };
  const kind = look.kind(target);
  return isVacant(kind) || (kind === 'file' && force) ? target : { code: 'fileExists', args: { output: target } };
}

function isRead(input: string): boolean {
  return input !== STREAM && input !== '';
}
