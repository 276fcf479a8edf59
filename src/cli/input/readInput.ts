import type { Finding } from '../../diagnostics/finding.js';
import type { CliMessages } from '../../messages/cliMessages.js';
import { MAX_BYTES } from '../../source/decodeText.js';
import { STREAM } from '../plan/plan.js';
import { reasonOf } from '../print/reasonOf.js';
import type { FileContent, World } from '../world.js';

export type Input = { readonly bytes: Uint8Array } | { readonly finding: Finding };

/** The bytes of a data file or template, or what is wrong with it. */
export async function readInput(path: string, world: World, messages: CliMessages): Promise<Input> {
  if (path === STREAM) return { bytes: await world.stdin.read(MAX_BYTES) };
  const content = await world.files.read(path, MAX_BYTES);
  return content.type === 'bytes' ? content : { finding: findingOf(path, content, messages) };
}

/** The name findings and summaries show. */
export function shownName(path: string, stream: '<stdin>' | '<stdout>'): string {
  return path === STREAM ? stream : path;
}

function findingOf(file: string, content: Exclude<FileContent, { type: 'bytes' }>, messages: CliMessages): Finding {
  switch (content.type) {
    case 'missing':
      return { code: 'file-missing', path: [], args: { file } };
    case 'directory':
      return { code: 'file-is-directory', path: [], args: { file } };
    case 'too-large':
      return { code: 'file-too-large', path: [], args: { bytes: content.size, limit: MAX_BYTES } };
    case 'unreadable':
      return { code: 'file-unreadable', path: [], args: { file, reason: reasonOf(content.failure, messages) } };
  }
}
