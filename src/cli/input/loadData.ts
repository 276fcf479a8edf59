import type { Messages } from '../../messages/messages.js';
import { type Loaded, loadUnitYear } from '../../pipeline.js';
import { EXIT, type ExitCode, worse } from '../exitCode.js';
import type { Speaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { readInput, shownName } from './readInput.js';

/** A data file without errors, and with nothing missing. */
export type LoadedUnit = { readonly file: string } & { readonly [Key in keyof Loaded]: NonNullable<Loaded[Key]> };

export interface LoadedData {
  /** Those without errors, in the order given. */
  readonly units: readonly LoadedUnit[];
  readonly exitCode: ExitCode;
}

/** Reads data files for a command that compares or adds them; says what is wrong with each. */
export async function loadData(
  files: readonly string[],
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<LoadedData> {
  const units: LoadedUnit[] = [];
  let exitCode: ExitCode = EXIT.fine;
  for (const path of files) {
    const file = shownName(path, '<stdin>');
    const input = await readInput(path, world, messages.cli);
    if ('finding' in input) {
      await speaker.findings([unreadable(file, input.finding)]);
      exitCode = worse(exitCode, EXIT.cannotRun);
      continue;
    }
    const { dataset, unit, summary, findings } = loadUnitYear(file, input.bytes);
    const { errors, missing, shown } = tallyFindings(findings);
    await speaker.findings(locateAll(dataset, shown));
    // What is still to come can be neither compared nor added.
    if (errors + missing > 0 || unit === null || summary === null) exitCode = worse(exitCode, EXIT.findings);
    else units.push({ file, dataset, unit, summary, findings });
  }
  return { units, exitCode };
}
