import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import { aboutFile, type LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Input } from '../../jobs/steps/input.js';
import type { CliMessages } from '../../messages/usage/cliMessages.js';
import type { Context } from '../context.js';
import { STREAM } from '../plan/plan.js';
import { reasonOf } from '../print/reasonOf.js';
import type { FileContent } from '../world.js';

/** A file as it was read, under the name that findings show. */
export type NamedContent = Input<Uint8Array>;

/** Why a file cannot be read. */
export interface Unread {
  readonly finding: LocatedFinding;
}

/** A file under the name that findings show, or what is wrong with it; of the size of a data file or template unless more is allowed. */
export async function readInput(
  path: string,
  { world, messages }: Pick<Context, 'world' | 'messages'>,
  limit: number = LIMITS.data.bytes,
): Promise<NamedContent | Unread> {
  const name = shownName(path, '<stdin>');
  await world.pause();
  const content = path === STREAM ? await world.stdin.read(limit) : await world.files.read(path, limit);
  if (content.type === 'bytes') return { name, data: content.bytes };
  return { finding: aboutFile(name, findingOf(path, content, limit, messages.cli)) };
}

/** The name findings and summaries show. */
export function shownName(path: string, stream: '<stdin>' | '<stdout>'): string {
  return path === STREAM ? stream : path;
}

function findingOf(
  file: string,
  content: Exclude<FileContent, { type: 'bytes' }>,
  limit: number,
  messages: CliMessages,
): Finding {
  switch (content.type) {
    case 'missing':
      return { code: 'file-missing', path: [], args: { file } };
    case 'directory':
      return file === STREAM
        ? { code: 'stdin-is-directory', path: [], args: {} }
        : { code: 'file-is-directory', path: [], args: { file } };
    case 'too-large':
      return { code: 'file-too-large', path: [], args: { bytes: content.size, limit } };
    case 'unreadable':
      return { code: 'file-unreadable', path: [], args: { file, reason: reasonOf(content.failure, messages) } };
  }
}
