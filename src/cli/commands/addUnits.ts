import type { Finding } from '../../diagnostics/finding.js';
import { aboutFile, type LocatedFinding, locateAll } from '../../diagnostics/locatedFinding.js';
import type { Adding } from '../../jobs/rollup.js';
import { checkUnitYear } from '../../jobs/steps/checkUnitYear.js';
import type { Messages } from '../../messages/messages.js';
import { rollupSummary } from '../../messages/rollupSummary.js';
import { EXIT, type ExitCode, worse } from '../exitCode.js';
import { readInput } from '../input/readInput.js';
import type { Speaker } from '../print/createSpeaker.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';

export interface Units {
  readonly files: readonly string[];
  readonly adding: Adding;
  readonly quiet: boolean;
}

export interface AddedUnits {
  readonly exitCode: ExitCode;
  /** How many files have errors, or cannot be added to the others. */
  readonly failed: number;
}

/** Reads one file after the other and forgets it, and says what is wrong with each. */
export async function addUnits(
  { files, adding, quiet }: Units,
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<AddedUnits> {
  const say = rollupSummary[messages.language];
  const shown = !quiet && world.stderr.isTTY && files.length > MANY;
  const failed = new Set<string>();
  let exitCode: ExitCode = EXIT.fine;
  for (const [index, file] of files.entries()) {
    const input = await readInput(file, world, messages.cli);
    if ('finding' in input) await fail(file, [input.finding], EXIT.cannotRun);
    else await fail(file, adding.take(input), EXIT.findings);
    if (shown && (index + 1) % MANY === 0)
      await world.stderr.write(`\r${say.progress({ read: index + 1, files: files.length })}`);
  }
  if (shown) await world.stderr.write('\r\u001B[K');
  const clashes = failed.size === 0 ? adding.clashes() : [];
  for (const { file, finding } of clashes) await fail(file, await placed(file, finding), EXIT.findings);
  return { exitCode, failed: failed.size };

  async function fail(file: string, findings: readonly LocatedFinding[], code: ExitCode): Promise<void> {
    if (findings.length === 0) return;
    await speaker.findings(tallyFindings(findings).shown);
    failed.add(file);
    exitCode = worse(exitCode, code);
  }

  /** The file is read once more; what came from standard input is gone, and its finding stands without a place. */
  async function placed(file: string, finding: Finding): Promise<readonly LocatedFinding[]> {
    const input = files.includes(file) ? await readInput(file, world, messages.cli) : null;
    if (input === null) return [aboutFile(file, finding)];
    return 'finding' in input ? [input.finding] : locateAll(checkUnitYear(input).dataset, [finding]);
  }
}

/** So many files take long enough for a person to wonder. */
const MANY = 50;
