import { compareYears, isChanged } from '../../compare/compareYears.js';
import { diffDocument } from '../../compare/diff/diffDocument.js';
import { diffJson } from '../../compare/diff/diffJson.js';
import { chosenRows, shownRows } from '../../compare/selectRows.js';
import { placedOf, type Side } from '../../compare/side.js';
import type { Messages } from '../../messages/messages.js';
import type { Document } from '../../report/tree.js';
import type { DiffRequest } from '../arguments/lines/diff.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { type LoadedUnit, loadData } from '../input/loadData.js';
import { refusalProblem } from '../input/refusalProblem.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { NO_PAINT, paintFor } from '../print/paint.js';
import { paintTables } from '../print/paintTables.js';
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
  const sides = sidesOf(request);
  if (sides === null) return speaker.refuse({ code: 'diffSides', args: { count: files.length } }, COMMAND);
  if (files.filter((file) => file === STREAM).length > 1)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const { units, exitCode } = await loadData(files, world, messages, speaker);
  if (exitCode !== EXIT.fine) return exitCode;

  const [older, newer] = [units.slice(0, sides.older.length), units.slice(sides.older.length)];
  const comparison = compareYears(sideOf(older), sideOf(newer));
  if ('refusal' in comparison) return speaker.refuse(refusalProblem('diff', comparison.refusal, older, newer), COMMAND);
  const note = async (line: string): Promise<void> => (quiet ? undefined : speaker.line(line));
  if (comparison.otherUnit) await note(messages.cli.comparedUnits());
  if (placedOf(comparison.older[0]).span.to > placedOf(comparison.newer[0]).span.to)
    await note(messages.cli.comparedBackwards());

  const chosen = chosenRows(comparison.rows, only);
  const rows = shownRows(chosen, only);
  const found = chosen.length > 0;
  const targetsOnly = only.includes('targets');
  const make = () => diffDocument({ comparison, rows, found, targetsOnly });
  const own = { json: () => diffJson(rows), ...(await colours(request, make, world)) };
  const code = await deliver(
    make,
    { command: COMMAND, stem: 'so-sanh', inputs: files, formats, output, force, own },
    world,
    speaker,
  );
  return code === EXIT.fine && request.exitCode && rows.some(isChanged) ? EXIT.findings : code;
}

/** Text for a terminal, not for a file; nothing where there are no colours to be seen. */
async function colours({ output, color }: DiffRequest, make: () => Document, world: World): Promise<OwnWords> {
  if (output !== null && output !== STREAM) return {};
  const paint = await paintFor(world.stdout, world.env, color);
  if (paint === NO_PAINT) return {};
  const { writeText } = await import('../../writers/text/writeText.js');
  const { isTTY, columns = 80 } = world.stdout;
  const lines = (text: string): string => (isTTY ? wrapProse(text, columns) : text);
  return { txt: () => paintTables(lines(writeText(make())), paint) };
}

interface Sides {
  readonly older: readonly string[];
  readonly newer: readonly string[];
}

/** Two files, or files on both sides of "--"; null where it is not said which are which. */
function sidesOf({ older, newer }: DiffRequest): Sides | null {
  if (older.length > 0 && newer.length > 0) return { older, newer };
  const files = [...older, ...newer];
  return files.length === 2 ? { older: files.slice(0, 1), newer: files.slice(1) } : null;
}

function sideOf([first, ...rest]: readonly LoadedUnit[]): Side {
  if (first === undefined) throw new Error('A side without a file');
  return [first, ...rest];
}
