import type { Messages } from '../../messages/messages.js';
import type { ReadDocument } from '../../readers/readDocument.js';
import { readFile } from '../../readers/readFile.js';
import { decodeText } from '../../source/decodeText.js';
import { type Located, unreadable } from '../print/located.js';
import type { World } from '../world.js';
import { readInput, shownName } from './readInput.js';

/** A document that came back from people. */
export interface Returned {
  /** As findings and summaries show it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: ReadDocument;
}

/** Reads a document of any kind that is known, or says what is wrong with it. */
export async function readReturned(
  path: string,
  world: World,
  messages: Messages,
): Promise<Returned | { readonly findings: readonly Located[] }> {
  const name = shownName(path, '<stdin>');
  const input = await readInput(path, world, messages.cli, MAX_DOCUMENT);
  if ('finding' in input) return { findings: [unreadable(name, input.finding)] };
  const { document, findings } = readFile(name, input.bytes, decodeText);
  if (document === null) return { findings: findings.map((finding) => unreadable(name, finding)) };
  return { name, bytes: input.bytes, document };
}

/** Photographs make reports large; text takes no more than some megabytes. */
export const MAX_DOCUMENT = 64 * 1024 * 1024;
