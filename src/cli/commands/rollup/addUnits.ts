import type { Finding } from '../../../diagnostics/finding.js';
import { LIMITS } from '../../../diagnostics/limits.js';
import { aboutFile, type LocatedFinding, locateAll } from '../../../diagnostics/locatedFinding.js';
import type { Adding } from '../../../jobs/rollup.js';
import { checkUnitYear } from '../../../jobs/steps/checkUnitYear.js';
import type { Input } from '../../../jobs/steps/input.js';
import { type PeriodData, tableData } from '../../../jobs/steps/tableData.js';
import type { SumUnit } from '../../../rollup/result/resultDraft.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode, worse } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { readInput, type Unread } from '../../input/readInput.js';

export interface AddedUnits {
  readonly exitCode: ExitCode;
  /** How many files have errors, or cannot be added to the others. */
  readonly failed: number;
}

/** What is to be added, and how. */
export interface GivenUnits {
  readonly files: readonly string[];
  /** Each place in the data files is a unit; in tables it always is. */
  readonly places: boolean;
  /** What a table does not say itself; a period, where there are tables. */
  readonly table: { readonly target: SumUnit; readonly period: PeriodData | null };
}

/** A workbook or a text file with separators, as registers are. */
export function isTable(file: string): boolean {
  return /\.(?:xlsx|xlsm|xls|xlsb|ods|csv|tsv|txt)$/i.test(file);
}

/** Reads one file after the other and forgets it, and says what is wrong with each. */
export async function addUnits(
  { files, places, table }: GivenUnits,
  adding: Adding,
  quiet: boolean,
  context: Context,
): Promise<AddedUnits> {
  const { stderr } = context.world;
  const say = context.messages.rollup;
  const shown = !quiet && stderr.isTTY && files.length > MANY;
  const failed = new Set<string>();
  let exitCode: ExitCode = EXIT.fine;
  for (const [index, file] of files.entries()) {
    const input = await read(file);
    if ('finding' in input) await fail(file, [input.finding], EXIT.cannotRun);
    else if (places || isTable(file)) await takePlaces(file, input);
    else await fail(file, adding.take(input), EXIT.findings);
    if (shown && (index + 1) % MANY === 0)
      await stderr.write(`\r${say.progress({ read: index + 1, files: files.length })}`);
  }
  if (shown) await stderr.write('\r\u001B[K');
  const clashes = failed.size === 0 ? adding.clashes() : [];
  for (const { file, finding } of clashes) await fail(file, await placed(file, finding), EXIT.findings);
  return { exitCode, failed: failed.size };

  async function read(file: string): Promise<Input | Unread> {
    const { target, period } = table;
    if (!isTable(file) || period === null) return readData(file, context);
    const bytes = await readInput(file, context, LIMITS.document.bytes);
    if ('finding' in bytes) return bytes;
    return { name: file, data: tableData(file, target, period), registers: { [file]: bytes.data } };
  }

  async function takePlaces(file: string, input: Input): Promise<void> {
    const { errors, warnings } = adding.takePlaces(input);
    if (!quiet) await context.speaker.findings(warnings);
    await fail(file, errors, EXIT.findings);
  }

  async function fail(file: string, findings: readonly LocatedFinding[], code: ExitCode): Promise<void> {
    if (findings.length === 0) return;
    await context.speaker.findings(findings);
    failed.add(file);
    exitCode = worse(exitCode, code);
  }

  /** The file is read once more; what came from standard input is gone, and its finding stands without a place. */
  async function placed(file: string, finding: Finding): Promise<readonly LocatedFinding[]> {
    const input = files.includes(file) && !isTable(file) ? await readData(file, context) : null;
    if (input === null) return [aboutFile(file, finding)];
    return 'finding' in input ? [input.finding] : locateAll(checkUnitYear(input).dataset, [finding]);
  }
}

/** So many files take long enough for a person to wonder. */
const MANY = 50;
