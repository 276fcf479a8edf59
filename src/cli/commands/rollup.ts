import path from 'node:path';
import { startAdding } from '../../jobs/rollup.js';
import type { Messages } from '../../messages/messages.js';
import { rollupSummary } from '../../messages/rollupSummary.js';
import type { RollupRequest } from '../arguments/lines/rollup.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { dataFilesIn } from '../input/dataFilesIn.js';
import { readInput, shownName } from '../input/readInput.js';
import { type Problem, STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { rollupJson } from '../print/rollupJson.js';
import { rollupLines } from '../print/rollupLines.js';
import type { World } from '../world.js';
import { addUnits } from './addUnits.js';

const COMMAND = 'bhxh-report rollup';

/** Adds the units of many files into one data file. Nothing is written where one of them cannot be added. */
export async function rollup(request: RollupRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const say = rollupSummary[messages.language];
  const files = dataFilesIn(request.files, world.files);
  if ('code' in files) return speaker.refuse(files, COMMAND);
  const problem = problemWith(request, files, world);
  if (problem !== null) return speaker.refuse(problem, COMMAND);
  const { unit, level } = request;
  const frame = request.frame === null ? null : await readInput(request.frame, world, messages.cli);
  if (frame !== null && 'finding' in frame) {
    await speaker.findings([frame.finding]);
    return EXIT.cannotRun;
  }
  const { adding, findings, refusal } = startAdding({ unit, level, frame });
  await speaker.findings(findings);
  if (refusal !== null) return speaker.refuse({ code: 'rollupUnitMissing', args: undefined }, COMMAND);
  if (adding === null) return EXIT.findings;

  const { exitCode, failed } = await addUnits({ files, adding, quiet: request.quiet }, world, messages, speaker);
  if (exitCode !== EXIT.fine) {
    await summary([say.notAdded({ files: failed })]);
    return exitCode;
  }
  const output = shownName(request.output ?? STREAM, '<stdout>');
  const rolled = adding.finish(output);
  const { text, missing, ledger, faults } = rolled;
  if (text === null) {
    await speaker.findings(rolled.findings);
    await summary([say.notAdded({ files: 0 })]);
    return EXIT.findings;
  }
  const failure = await write(request.output ?? STREAM, text, world);
  if (failure !== null) return speaker.problem(failure);
  if (request.format === 'json') await world.stdout.write(rollupJson(output, rolled, say));
  await summary([
    say.done({ output, units: rolled.units.length, figures: ledger.sums, ...faults }),
    ...(request.format === 'json' ? [] : rollupLines(ledger, say)),
    ...(missing.length === 0 ? [] : [say.incomplete({ keys: missing })]),
  ]);
  return EXIT.fine;

  async function summary(lines: readonly string[]): Promise<void> {
    if (!request.quiet) for (const line of lines) await speaker.line(line);
  }
}

function problemWith(
  { output: given, frame, format, force }: RollupRequest,
  inputs: readonly string[],
  { files }: World,
): Problem | null {
  const output = given ?? STREAM;
  if (inputs.filter((input) => input === STREAM).length > 1) return { code: 'stdinTwice', args: undefined };
  if (output === STREAM) return format === 'json' ? { code: 'rollupTwoOutputs', args: undefined } : null;
  const read = [...inputs, ...(frame === null ? [] : [frame])].filter((input) => input !== STREAM);
  const identity = files.identity(output);
  if (read.some((input) => files.identity(input) === identity)) return { code: 'outputIsInput', args: { output } };
  const directory = path.dirname(output);
  if (files.kind(directory) !== 'directory') return { code: 'outputMissingDirectory', args: { directory } };
  if (files.kind(output) === 'directory') return { code: 'cannotWrite', args: { output, reason: 'EISDIR' } };
  return files.kind(output) === 'file' && !force ? { code: 'fileExists', args: { output } } : null;
}

async function write(output: string, text: string, { files, stdout }: World): Promise<Problem | null> {
  const failed = (name: string, reason: string): Problem => ({ code: 'cannotWrite', args: { output: name, reason } });
  if (output === STREAM) {
    const failure = await stdout.write(text);
    return failure === null ? null : failed('<stdout>', failure);
  }
  const refused = files.replace([{ path: output, bytes: new TextEncoder().encode(text) }]);
  return refused === null ? null : failed(refused.path, refused.failure);
}
