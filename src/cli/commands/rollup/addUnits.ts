import type { Finding } from '../../../diagnostics/finding.js';
import { aboutFile, type LocatedFinding, locateAll } from '../../../diagnostics/locatedFinding.js';
import type { Adding } from '../../../jobs/rollup.js';
import { type CheckedAddend, checkAddend } from '../../../jobs/steps/checkAddend.js';
import { checkUnitYear } from '../../../jobs/steps/checkUnitYear.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode, worse } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { inOrder } from '../../parallel/inOrder.js';
import type { RollupRequest } from './request.js';

export interface AddedUnits {
  readonly exitCode: ExitCode;
  /** How many files have errors, or cannot be added to the others. */
  readonly failed: number;
}

/** Takes one file after the other and forgets it, and says what is wrong with each. */
export async function addUnits(
  files: readonly string[],
  adding: Adding,
  { quiet = false, jobs }: Pick<RollupRequest, 'quiet' | 'jobs'>,
  context: Context,
): Promise<AddedUnits> {
  const { stderr } = context.world;
  const say = context.messages.rollup;
  const shown = !quiet && stderr.isTTY && files.length > MANY;
  const failed = new Set<string>();
  let exitCode: ExitCode = EXIT.fine;
  let read = 0;
  for await (const addend of inOrder(files, { fileOf: (file) => file, step: checkOne, jobs }, context)) {
    const file = files[read] ?? '';
    if ('unread' in addend) await fail(file, [addend.unread], EXIT.cannotRun);
    else await fail(file, adding.take(addend), EXIT.findings);
    read += 1;
    if (shown && read % MANY === 0) await stderr.write(`\r${say.progress({ read, files: files.length })}`);
  }
  if (shown) await stderr.write('\r\u001B[K');
  const clashes = failed.size === 0 ? adding.clashes() : [];
  for (const { file, finding } of clashes) await fail(file, await placed(file, finding), EXIT.findings);
  return { exitCode, failed: failed.size };

  async function fail(file: string, findings: readonly LocatedFinding[], code: ExitCode): Promise<void> {
    if (findings.length === 0) return;
    await context.speaker.findings(findings);
    failed.add(file);
    exitCode = worse(exitCode, code);
  }

  /** The file is read once more; what came from standard input is gone, and its finding stands without a place. */
  async function placed(file: string, finding: Finding): Promise<readonly LocatedFinding[]> {
    const input = files.includes(file) ? await readData(file, context) : null;
    if (input === null) return [aboutFile(file, finding)];
    return 'finding' in input ? [input.finding] : locateAll(checkUnitYear(input).dataset, [finding]);
  }
}

async function checkOne(file: string, context: Context): Promise<CheckedAddend | { readonly unread: LocatedFinding }> {
  const input = await readData(file, context);
  return 'finding' in input ? { unread: input.finding } : checkAddend(input);
}

/** So many files take long enough for a person to wonder. */
const MANY = 50;
