import type { Messages } from '../../messages/messages.js';
import { type NextYear, nextYear } from '../../next/nextYear.js';
import { loadUnitYear } from '../../pipeline.js';
import type { NextRequest } from '../arguments/lines/next.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInput, shownName } from '../input/readInput.js';
import { nextOutput } from '../plan/nextOutput.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { Failure, World } from '../world.js';

const COMMAND = 'bhxh-report next';

/** Reads this year's file, and writes next year's where nothing is yet. What would not be read again is not written. */
export async function next(request: NextRequest, world: World, messages: Messages): Promise<ExitCode> {
  const { file, output, color, quiet } = request;
  const speaker = createSpeaker(world, messages, color);
  const name = shownName(file, '<stdin>');
  const input = await readInput(file, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([unreadable(name, input.finding)]);
    return EXIT.cannotRun;
  }
  const { dataset, unit, findings } = loadUnitYear(name, input.bytes);
  const { shown, ...faults } = tallyFindings(findings);
  await speaker.findings(locateAll(dataset, shown));
  if (unit === null || faults.errors > 0) {
    await speaker.line(messages.cli.nextRefused({ file: name, errors: faults.errors }));
    return EXIT.findings;
  }

  const made = nextYear(dataset, unit);
  const years = made.year === null ? null : ([unit.period.to.year, made.year] as const);
  const target = nextOutput({ input: file, output, years }, world.files);
  if (typeof target !== 'string') return speaker.refuse(target, COMMAND);
  const again = loadUnitYear(shownName(target, '<stdout>'), new TextEncoder().encode(made.text));
  const { missing, errors, shown: wrong } = tallyFindings(again.findings);
  if (errors > 0) {
    await speaker.findings(locateAll(again.dataset, wrong));
    await speaker.line(messages.cli.nextBroken({ file: name }));
    return EXIT.findings;
  }
  const failure = await write(target, made, world);
  if (failure !== null)
    return speaker.problem({ code: 'cannotWrite', args: { output: shownName(target, '<stdout>'), reason: failure } });
  if (!quiet)
    await speaker.line(messages.cli.nextMade({ input: name, output: shownName(target, '<stdout>'), missing }));
  return EXIT.fine;
}

async function write(target: string, { text }: NextYear, { stdout, files }: World): Promise<Failure | null> {
  if (target === STREAM) return stdout.write(text);
  return files.replace([{ path: target, bytes: new TextEncoder().encode(text) }])?.failure ?? null;
}
