import type { Side } from '../../compare/side.js';
import type { Messages } from '../../messages/messages.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Speaker } from '../print/createSpeaker.js';
import type { World } from '../world.js';
import { loadData } from './loadData.js';

/** Reads the files of `--against`, null for none; says what is wrong with them. */
export async function loadAgainst(
  files: readonly string[],
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<{ readonly against: Side | null } | { readonly exitCode: ExitCode }> {
  const { units, exitCode } = await loadData(files, world, messages, speaker);
  if (exitCode !== EXIT.fine) return { exitCode };
  const [first, ...rest] = units;
  return { against: first === undefined ? null : [first, ...rest] };
}
