import type { Finding } from '../../diagnostics/finding.js';
import type { CliMessages } from '../../messages/cliMessages.js';
import { MAX_BYTES } from '../../source/decodeText.js';
import { STREAM } from '../plan/plan.js';
import { reasonOf } from '../print/reasonOf.js';
import type { FileContent, World } from '../world.js';

export type Input = { readonly bytes: Uint8Array } | { readonly finding: Finding };

/** The bytes of a file, or what is wrong with it; those of a data file or template unless more is allowed. */
export async function readInput(
  path: string,
  world: World,
  messages: CliMessages,
  limit: number = MAX_BYTES,
): Promise<Input> {
  if (path === STREAM) return { bytes: await world.stdin.read(limit) };
  const content = await world.files.read(path, limit);
  return content.type === 'bytes' ? content : { finding: findingOf(path, content, limit, messages) };
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
      return { code: 'file-is-directory', path: [], args: { file } };
    case 'too-large':
      return { code: 'file-too-large', path: [], args: { bytes: content.size, limit } };
    case 'unreadable':
      return { code: 'file-unreadable', path: [], args: { file, reason: reasonOf(content.failure, messages) } };
  }
}
