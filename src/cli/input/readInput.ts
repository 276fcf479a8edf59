import type { Finding } from '../../diagnostics/finding.js';
import type { CliMessages } from '../../messages/cliMessages.js';
import { MAX_BYTES } from '../../source/decodeText.js';
import { reasonOf } from '../print/reasonOf.js';
import type { FileContent, World } from '../world.js';

export interface Input {
  readonly bytes: Uint8Array;
}

/** A file's bytes, or what is wrong with it as a finding. */
export async function readInput(path: string, { files }: World, messages: CliMessages): Promise<Input | Finding> {
  const content = await files.read(path, MAX_BYTES);
  return content.type === 'bytes' ? content : findingOf(path, content, messages);
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
