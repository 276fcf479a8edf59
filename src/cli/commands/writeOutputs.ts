import type { Document } from '../../report/tree.js';
import { type Format, WRITERS, type WriteOptions } from '../../writers/index.js';
import { shownName } from '../input/readInput.js';
import { type Job, type Plan, type Problem, STREAM } from '../plan/plan.js';
import type { NewContent, World } from '../world.js';

/** What a command writes in place of a writer. */
export type OwnWords = Readonly<Partial<Record<Format, () => string>>>;

/** A document in every format that is asked for. All are ready before the first goes out. */
export async function writeOutputs(
  document: Document,
  { outputs }: Job,
  { makeFolder }: Plan,
  epoch: WriteOptions,
  world: World,
  own: OwnWords = {},
): Promise<Problem | null> {
  const contents: NewContent[] = [];
  for (const { format, path } of outputs) {
    const words = own[format]?.();
    const bytes = words === undefined ? await WRITERS[format].write(document, epoch) : new TextEncoder().encode(words);
    contents.push({ path, bytes });
  }
  const failed = (path: string, failure: string): Problem => ({
    code: 'cannotWrite',
    args: { output: shownName(path, '<stdout>'), reason: failure },
  });
  if (makeFolder !== null) {
    const failure = world.files.makeDirectory(makeFolder);
    if (failure !== null) return failed(makeFolder, failure);
  }
  const refused = world.files.replace(contents.filter(({ path }) => path !== STREAM));
  if (refused !== null) return failed(refused.path, refused.failure);
  const streamed = contents.find(({ path }) => path === STREAM);
  const failure = streamed === undefined ? null : await world.stdout.write(streamed.bytes);
  return failure === null ? null : failed(STREAM, failure);
}
