import { compare } from '../../jobs/compare.js';
import type { Messages } from '../../messages/messages.js';
import type { Document } from '../../report/tree.js';
import type { DiffRequest } from '../arguments/lines/diff.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInputs } from '../input/readInputs.js';
import { refusalProblem } from '../input/refusalProblem.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { diffJson } from '../print/diffJson.js';
import { NO_PAINT, paintFor } from '../print/paint.js';
import { paintTables } from '../print/paintTables.js';
import { tallyFindings } from '../print/tallyFindings.js';
import { wrapProse } from '../print/wrapProse.js';
import type { World } from '../world.js';
import { deliver } from './deliver.js';
import type { OwnWords } from './writeOutputs.js';

const COMMAND = 'bhxh-report diff';

/** Compares two periods; the older file is whichever is given first. */
export async function diff(request: DiffRequest, world: World, messages: Messages): Promise<ExitCode> {
  const { formats, output, only, force, quiet } = request;
  const files = [...request.older, ...request.newer];
  const speaker = createSpeaker(world, messages, request.color);
  const older = countOlder(request);
  if (older === null) return speaker.refuse({ code: 'diffSides', args: { count: files.length } }, COMMAND);
  if (files.filter((file) => file === STREAM).length > 1)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const inputs = await readInputs(files, world, messages, speaker);
  if (inputs === null) return EXIT.cannotRun;

  const compared = compare(inputs.slice(0, older), inputs.slice(older), { only });
  const { rows, document, refusal } = compared;
  await speaker.findings(tallyFindings(compared.findings).shown);
  if (refusal !== null) return speaker.refuse(refusalProblem('diff', refusal), COMMAND);
  if (rows === null || document === null) return EXIT.findings;
  const note = async (line: string): Promise<void> => (quiet ? undefined : speaker.line(line));
  if (compared.otherUnit) await note(messages.cli.comparedUnits());
  if (compared.backwards) await note(messages.cli.comparedBackwards());

  const own = { json: () => diffJson(rows), ...(await colours(request, document, world)) };
  const code = await deliver(
    document,
    { command: COMMAND, stem: 'so-sanh', inputs: files, formats, output, force, own },
    world,
    speaker,
  );
  return code === EXIT.fine && request.exitCode && compared.changed ? EXIT.findings : code;
}

/** Text for a terminal, not for a file; nothing where there are no colours to be seen. */
async function colours({ output, color }: DiffRequest, document: Document, world: World): Promise<OwnWords> {
  if (output !== null && output !== STREAM) return {};
  const paint = await paintFor(world.stdout, world.env, color);
  if (paint === NO_PAINT) return {};
  const { writeText } = await import('../../writers/text/writeText.js');
  const { isTTY, columns = 80 } = world.stdout;
  const lines = (text: string): string => (isTTY ? wrapProse(text, columns) : text);
  return { txt: () => paintTables(lines(writeText(document)), paint) };
}

/** How many of the files are older ones: one of two, or all before "--"; null where it is not said which are which. */
function countOlder({ older, newer }: DiffRequest): number | null {
  if (older.length > 0 && newer.length > 0) return older.length;
  return older.length + newer.length === 2 ? 1 : null;
}
