import type { Document } from '../../report/tree.js';
import { type Format, WRITERS, type WriteOptions } from '../../writers/index.js';
import type { Job, OutputPlan, Problem } from '../plan/plan.js';
import type { World } from '../world.js';
import { cannotWrite, type Written, writeAll } from './writeAll.js';

/** What a command writes in place of a writer. */
export type OwnWords = Readonly<Partial<Record<Format, () => string | Uint8Array>>>;

/** A document in every format that is asked for. All are ready before the first goes out. */
export async function writeOutputs(
  document: Document,
  { outputs }: Job,
  { makeFolder }: OutputPlan,
  epoch: WriteOptions,
  world: World,
  own: OwnWords = {},
): Promise<Problem | null> {
  const contents: Written[] = [];
  for (const { format, path } of outputs) {
    contents.push({ path, content: own[format]?.() ?? (await WRITERS[format].write(document, epoch)) });
    await world.pause();
  }
  const unmade = makeFolder === null ? null : world.files.makeDirectory(makeFolder);
  return makeFolder !== null && unmade !== null ? cannotWrite(makeFolder, unmade) : writeAll(contents, world);
}
