import type { Messages } from '../../messages/messages.js';
import { checkUnitYear } from '../../pipeline.js';
import { type Rollup, startRollup } from '../../rollup/startRollup.js';
import { EXIT, type ExitCode, worse } from '../exitCode.js';
import { readInput, shownName } from '../input/readInput.js';
import { STREAM } from '../plan/plan.js';
import type { Speaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';

export interface AddedUnits {
  readonly rollup: Rollup;
  /** Of the source files; `validate` shows them. */
  readonly warnings: number;
  /** Places of the source files that are still to be filled in, and are not added. */
  readonly missing: number;
  readonly exitCode: ExitCode;
  /** How many files have errors, or cannot be added to the others. */
  readonly failed: number;
}

export interface Adding {
  readonly files: readonly string[];
  /** That of the result. */
  readonly level: string;
  readonly quiet: boolean;
}

/** Reads one file after the other and forgets it: memory stays that of the sums, however many units there are. */
export async function addUnits(
  { files, level, quiet }: Adding,
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<AddedUnits> {
  const rollup = startRollup(level);
  const say = messages.rollup;
  const shown = !quiet && world.stderr.isTTY && files.length > MANY;
  const failed = new Set<string>();
  let [warnings, missing] = [0, 0];
  let exitCode: ExitCode = EXIT.fine;
  for (const [index, file] of files.entries()) {
    await addOne(file);
    if (shown && (index + 1) % MANY === 0)
      await world.stderr.write(`\r${say.progress({ read: index + 1, files: files.length })}`);
  }
  if (shown) await world.stderr.write('\r\u001B[K');
  const clashes = failed.size === 0 ? rollup.clashes() : [];
  for (const { file, finding } of clashes) {
    // What came from standard input is gone; its finding stands without a place.
    const dataset = file === STREAM ? undefined : (await load(file))?.dataset;
    await speaker.findings(
      dataset === undefined ? [unreadable(shownName(file, '<stdin>'), finding)] : locateAll(dataset, [finding]),
    );
    failed.add(file);
    exitCode = worse(exitCode, EXIT.findings);
  }
  return { rollup, warnings, missing, exitCode, failed: failed.size };

  async function load(file: string) {
    const input = await readInput(file, world, messages.cli);
    if (!('finding' in input)) return checkUnitYear(shownName(file, '<stdin>'), input.bytes);
    await speaker.findings([unreadable(file, input.finding)]);
    failed.add(file);
    exitCode = worse(exitCode, EXIT.cannotRun);
    return null;
  }

  async function addOne(file: string): Promise<void> {
    const loaded = await load(file);
    if (loaded === null) return;
    const { dataset, unit, findings } = loaded;
    const tally = tallyFindings(findings);
    warnings += tally.warnings;
    missing += tally.missing;
    // Without its name or period, a unit is not known; other blanks are numbers that it does not give.
    const nameless = findings.some(({ code, path }) => code === 'value-missing' && HEAD.has(String(path[0])));
    if (unit !== null && tally.errors === 0 && !nameless) return rollup.take(file, unit);
    await speaker.findings(locateAll(dataset, tally.shown));
    failed.add(file);
    exitCode = worse(exitCode, EXIT.findings);
  }
}

const HEAD: ReadonlySet<string> = new Set(['unit', 'period']);

/** So many files take long enough for a person to wonder. */
const MANY = 50;
