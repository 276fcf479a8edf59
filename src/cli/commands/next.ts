import { next as nextYear } from '../../jobs/next.js';
import type { Messages } from '../../messages/messages.js';
import type { NextRequest } from '../arguments/lines/next.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInput, shownName } from '../input/readInput.js';
import { nextOutput } from '../plan/nextOutput.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { Failure, World } from '../world.js';

const COMMAND = 'bhxh-report next';

/** Reads this year's file, and writes next year's where nothing is yet. */
export async function next(request: NextRequest, world: World, messages: Messages): Promise<ExitCode> {
  const { file, output, color, quiet } = request;
  const speaker = createSpeaker(world, messages, color);
  const input = await readInput(file, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([input.finding]);
    return EXIT.cannotRun;
  }
  const { text, years, missing, broken, findings } = nextYear(input);
  const { errors, shown } = tallyFindings(findings);
  await speaker.findings(shown);
  if (text === null) {
    const { nextBroken, nextRefused } = messages.cli;
    await speaker.line(broken ? nextBroken({ file: input.name }) : nextRefused({ file: input.name, errors }));
    return EXIT.findings;
  }
  const target = nextOutput({ input: file, output, years }, world.files);
  if (typeof target !== 'string') return speaker.refuse(target, COMMAND);
  const failure = await write(target, text, world);
  const made = { input: input.name, output: shownName(target, '<stdout>') };
  if (failure !== null) return speaker.problem({ code: 'cannotWrite', args: { output: made.output, reason: failure } });
  if (!quiet) await speaker.line(messages.cli.nextMade({ ...made, missing }));
  return EXIT.fine;
}

async function write(target: string, text: string, { stdout, files }: World): Promise<Failure | null> {
  if (target === STREAM) return stdout.write(text);
  return files.replace([{ path: target, bytes: new TextEncoder().encode(text) }])?.failure ?? null;
}
