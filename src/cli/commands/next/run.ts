import { next as nextYear } from '../../../jobs/next.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { shownName } from '../../input/readInput.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { isHeldBack, tallyFindings } from '../../print/tallyFindings.js';
import { writeAll } from '../../write/writeAll.js';
import { nextOutput } from './nextOutput.js';

/** Options are left out where not given. */
export interface NextRequest {
  /** "-" is standard input. */
  readonly file: string;
  /** By default a file named after the input and the year, in the current folder. */
  readonly output?: string;
  /** Warnings stop it. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Reads this year's file, and writes next year's where nothing is yet. */
export async function next(given: NextRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { file, output, quiet, force = false } = request;
  const input = await readData(file, context);
  if ('finding' in input) return speaker.unread(input);
  const { text, years, missing, broken, findings } = nextYear(input);
  await speaker.findings(findings);
  if (text === null) {
    const refused = { file: input.name, errors: tallyFindings(findings).errors };
    await speaker.line(broken ? messages.cli.nextBroken(refused) : messages.cli.nextRefused(refused));
    return EXIT.findings;
  }
  if (isHeldBack(request, findings)) return EXIT.findings;
  const target = nextOutput({ input: file, output: output ?? null, years, force }, world.files);
  if (typeof target !== 'string') return speaker.refuse(target);
  const problem = await writeAll([{ path: target, content: text }], world);
  if (problem !== null) return speaker.problem(problem);
  if (!quiet)
    await speaker.line(messages.cli.nextMade({ input: input.name, output: shownName(target, '<stdout>'), missing }));
  return EXIT.fine;
}
