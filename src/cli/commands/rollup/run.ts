import { periodIn } from '../../../begin/periodIn.js';
import { startAdding } from '../../../jobs/rollup.js';
import type { SumFrame } from '../../../jobs/steps/rolledFile.js';
import { type PeriodData, periodOfFrame } from '../../../jobs/steps/tableData.js';
import type { ResultFormat } from '../../arguments/options.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput, shownName } from '../../input/readInput.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { fileProblem } from '../../plan/fileProblem.js';
import { type Problem, STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import type { World } from '../../world.js';
import { writeAll } from '../../write/writeAll.js';
import { addUnits, isTable } from './addUnits.js';
import { rollupJson } from './rollupJson.js';
import { rollupLines } from './rollupLines.js';

/** Options are left out where not given. */
export interface RollupRequest {
  /** Files and folders. */
  readonly files: readonly string[];
  /** By default standard output. */
  readonly output?: string;
  readonly frame?: string;
  readonly unit?: string;
  readonly level?: string;
  /** Each place in the files is a unit. */
  readonly places?: boolean;
  /** Of tables, in words. */
  readonly period?: string;
  /** Of the summary; by default txt. */
  readonly format?: ResultFormat;
  /** Nothing is written where a unit has warnings, or lacks something. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Adds the units of many files into one data file. Nothing is written where one of them cannot be added. */
export async function rollup(asked: RollupRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const request = await withDataFiles(asked, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { files, output: path = STREAM, unit, level, quiet = false } = request;
  const isJson = request.format === 'json';
  const say = messages.rollup;
  const problem = problemWith(request, world);
  if (problem !== null) return speaker.refuse(problem);
  const frame = request.frame === undefined ? undefined : await readInput(request.frame, context);
  if (frame !== undefined && 'finding' in frame) return speaker.unread(frame);
  const { adding, findings, refusal, frame: target } = startAdding({ unit, level, frame });
  await speaker.findings(findings);
  if (refusal !== null) return speaker.refuse({ code: 'rollupUnitMissing', args: undefined });
  if (adding === null || target === null) return EXIT.findings;
  const period = periodOf(request.period, target);
  if (period === null && files.some(isTable)) return speaker.refuse({ code: 'rollupPeriodMissing', args: undefined });

  const given = { files, places: request.places ?? false, table: { target: target.target, period } };
  const { exitCode, failed } = await addUnits(given, adding, quiet, context);
  if (exitCode !== EXIT.fine) {
    await summary([say.notAdded({ files: failed })]);
    return exitCode;
  }
  const output = shownName(path, '<stdout>');
  const rolled = adding.finish(output);
  const { text, missing, units, figures, faults } = rolled;
  if (text === null) {
    await speaker.findings(rolled.findings);
    await summary([say.notAdded({ files: 0 })]);
    return EXIT.findings;
  }
  if (request.strict && faults.warnings + faults.missing > 0) {
    await summary([say.heldBack(faults)]);
    return EXIT.findings;
  }
  const unwritten = await writeAll([{ path, content: text }], world);
  if (unwritten !== null) return speaker.problem(unwritten);
  if (isJson) await world.stdout.write(rollupJson(output, rolled, say));
  await summary([
    say.done({ output, units: units.length, figures, ...faults }),
    ...(isJson ? [] : rollupLines(rolled, say)),
    ...(missing.length === 0 ? [] : [say.incomplete({ keys: missing })]),
  ]);
  return EXIT.fine;

  async function summary(lines: readonly string[]): Promise<void> {
    if (!quiet) for (const line of lines) await speaker.line(line);
  }
}

/** As the option says it, or else the frame. */
function periodOf(words: string | undefined, frame: SumFrame): PeriodData | null {
  return words === undefined ? periodOfFrame(frame) : periodIn(words);
}

function problemWith(request: RollupRequest, { files }: World): Problem | null {
  const { files: inputs, output = STREAM, frame, force = false, period } = request;
  if (period !== undefined && periodIn(period) === null) return { code: 'initPeriod', args: { said: period } };
  const twice = stdinTwice(inputs);
  if (twice !== null) return twice;
  if (output !== STREAM)
    return fileProblem({ output, read: frame === undefined ? inputs : [...inputs, frame], force }, files);
  return request.format === 'json' ? { code: 'twoOutputs', args: undefined } : null;
}
