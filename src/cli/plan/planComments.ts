import path from 'node:path';
import type { VerifyRequest } from '../arguments/lines/verify.js';
import type { World } from '../world.js';
import { type Problem, STREAM } from './plan.js';

/** What speaks against writing the copy with comments; null where nothing does. `read`: templates, which must not be written over. */
export function commentsProblem(
  { document, file, against, report, force }: VerifyRequest,
  read: readonly string[],
  { files }: World,
): Problem | null {
  if (report === null) return null;
  if (report === STREAM) return { code: 'commentsNeedFile', args: undefined };
  const directory = path.dirname(report);
  if (files.kind(directory) !== 'directory') return { code: 'outputMissingDirectory', args: { directory } };
  const inputs = new Set([document, file, ...against, ...read].filter((name) => name !== STREAM).map(files.identity));
  if (inputs.has(files.identity(report))) return { code: 'outputIsInput', args: { output: report } };
  const kind = files.kind(report);
  if (kind === 'directory') return { code: 'cannotWrite', args: { output: report, reason: 'EISDIR' } };
  return kind === null || force ? null : { code: 'fileExists', args: { output: report } };
}
