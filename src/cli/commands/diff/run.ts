import { compareSteps } from '../../../jobs/compare.js';
import { refusalProblem } from '../../../jobs/told/refusalProblem.js';
import type { OutputFormat } from '../../../office/outputFormats.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Document } from '../../../report/tree.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { dataFilesIn } from '../../input/dataFilesIn.js';
import { readInputs } from '../../input/readInputs.js';
import { stepByStep } from '../../input/stepByStep.js';
import { type Problem, STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { NO_PAINT } from '../../print/paint.js';
import { isHeldBack } from '../../print/tallyFindings.js';
import { wrapProse } from '../../print/wrapProse.js';
import type { Files } from '../../world.js';
import { deliver } from '../../write/deliver.js';
import type { OwnWords } from '../../write/writeOutputs.js';
import { diffJson } from './diffJson.js';
import { paintTables } from './paintTables.js';

/** Options are left out where not given. */
export interface DiffRequest {
  /** Before and behind "--"; where there is none, all of them are `older`, and `newer` is empty. */
  readonly older: readonly string[];
  readonly newer: readonly string[];
  /** By default as the output's ending says, or text. */
  readonly format?: readonly OutputFormat[];
  readonly output?: string;
  readonly profile?: ProfileChoice;
  /** By default everything. */
  readonly only?: readonly string[];
  /** Exit with 1 where anything differs. */
  readonly exitCode?: boolean;
  /** Warnings stop it. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Compares two periods; the older file is whichever is given first. */
export async function diff(request: DiffRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const { format: formats = [], output, profile, only = [], force, quiet } = request;
  const sides = await sidesIn(request, world.files);
  if ('code' in sides) return speaker.refuse(sides);
  const files = [...sides.older, ...sides.newer];
  const older = countOlder(sides);
  if (older === null) return speaker.refuse({ code: 'diffSides', args: { count: files.length } });
  const twice = stdinTwice(files);
  if (twice !== null) return speaker.refuse(twice);
  const inputs = await readInputs(files, context);
  if (inputs === null) return EXIT.cannotRun;

  const options = { only, profile, language: messages.language };
  const compared = await stepByStep(compareSteps(inputs.slice(0, older), inputs.slice(older), options), world);
  const { rows, document, refusal } = compared;
  await speaker.findings(compared.findings);
  if (refusal !== null) return speaker.refuse(refusalProblem('diff', refusal));
  if (rows === null || document === null || isHeldBack(request, compared.findings)) return EXIT.findings;
  const note = async (line: string): Promise<void> => (quiet ? undefined : speaker.line(line));
  if (compared.otherUnit) await note(messages.cli.comparedUnits());
  if (compared.backwards) await note(messages.cli.comparedBackwards());

  const own = { json: () => diffJson(rows), ...(await colours(request, document, context)) };
  const code = await deliver(
    document,
    { stem: 'so-sanh', inputs: files, files: files.length, formats, output, quiet, force, own },
    context,
  );
  return code === EXIT.fine && request.exitCode && compared.changed ? EXIT.findings : code;
}

/** Text for a terminal, not for a file; nothing where there are no colours to be seen. */
async function colours(
  { output = STREAM }: DiffRequest,
  document: Document,
  { world: { stdout }, paintFor }: Context,
): Promise<OwnWords> {
  const paint = output === STREAM ? await paintFor(stdout) : NO_PAINT;
  if (paint === NO_PAINT) return {};
  const { writeText } = await import('../../../writers/text/writeText.js');
  const { isTTY, columns = 80 } = stdout;
  const lines = (text: string): string => (isTTY ? wrapProse(text, columns) : text);
  return { txt: () => paintTables(lines(writeText(document)), paint) };
}

type Sides = Pick<DiffRequest, 'older' | 'newer'>;

/** Folders and patterns stand for their files. Two words without "--" are the two sides, even where each is many files. */
async function sidesIn({ older, newer }: Sides, search: Files): Promise<Sides | Problem> {
  const [first = [], second = []] =
    newer.length === 0 && older.length === 2 ? older.map((word) => [word]) : [older, newer];
  const [before, after] = [await dataFilesIn(first, search), await dataFilesIn(second, search)];
  if ('code' in before) return before;
  return 'code' in after ? after : { older: before, newer: after };
}

/** How many of the files are older ones: one of two, or all before "--"; null where it is not said which are which. */
function countOlder({ older, newer }: Sides): number | null {
  if (older.length > 0 && newer.length > 0) return older.length;
  return older.length + newer.length === 2 ? 1 : null;
}
