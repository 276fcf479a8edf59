import { folderProblem } from './folderProblem.js';
import { type Look, type Problem, STREAM } from './plan.js';

export interface WantedFile {
  readonly output: string;
  /** Files that are read, and must not be written over. */
  readonly read: readonly string[];
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/** What speaks against writing one file; null where nothing does. */
export function fileProblem({ output, read, force }: WantedFile, files: Look): Problem | null {
  if (!files.canBeNamed(output)) return { code: 'outputName', args: { output } };
  const problem = folderProblem(output, files);
  if (problem !== null) return problem;
  const inputs = new Set(read.filter((name) => name !== STREAM).map(files.identity));
  if (inputs.has(files.identity(output))) return { code: 'outputIsInput', args: { output } };
  const kind = files.kind(output);
  if (kind === 'directory') return { code: 'cannotWrite', args: { output, reason: 'EISDIR' } };
  return kind === 'file' && !force ? { code: 'fileExists', args: { output } } : null;
}
