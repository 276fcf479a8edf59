import type { Document } from '../../report/tree.js';
import { type Format, WRITERS, type WriteOptions } from '../../writers/index.js';
import type { Job, OutputPlan, Problem } from '../plan/plan.js';
import type { World } from '../world.js';
import type { ToPrint } from './createPress.js';
import { bytesOf, cannotWrite, type Written, writeAll } from './writeAll.js';

/** What a command writes in place of a writer. */
export type OwnWords = Readonly<Partial<Record<Format, () => string | Uint8Array>>>;

export interface WrittenOutputs {
  /** What is still to be printed as PDF, at a press. */
  readonly toPrint: readonly ToPrint[];
}

/** A document in every format that is asked for. All are ready before the first goes out; Word files that are to be printed are handed back. */
export async function writeOutputs(
  document: Document,
  { outputs }: Job,
  { makeFolder }: OutputPlan,
  epoch: WriteOptions,
  world: World,
  own: OwnWords = {},
): Promise<WrittenOutputs | Problem> {
  const contents: Written[] = [];
  const toPrint: ToPrint[] = [];
  for (const { format, path } of outputs) {
    const written = format === 'pdf' ? 'docx' : format;
    const content = own[written]?.() ?? (await WRITERS[written].write(document, epoch));
    if (format === 'pdf') toPrint.push({ path, docx: bytesOf(content) });
    else contents.push({ path, content });
    await world.pause();
  }
  const unmade = makeFolder === null ? null : world.files.makeDirectory(makeFolder);
  const problem =
    makeFolder !== null && unmade !== null ? cannotWrite(makeFolder, unmade) : await writeAll(contents, world);
  return problem ?? { toPrint };
}
