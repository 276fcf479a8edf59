import { LIMITS } from '../../../diagnostics/limits.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput, shownName } from '../../input/readInput.js';
import { newFile } from '../../plan/newFile.js';
import { writeAll } from '../../write/writeAll.js';

/** Options are left out where not given. */
export interface PageRequest {
  /** By default bhxh-report.html in the current folder. */
  readonly output?: string;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Writes the page in a browser, as it was made with the program. */
export async function page({ output, quiet, force = false }: PageRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const target = newFile({ input: '', output: output ?? null, name: 'bhxh-report.html', force }, world.files);
  if (typeof target !== 'string') return speaker.refuse(target);
  const made = await readInput(world.page, context, LIMITS.document.bytes);
  if ('finding' in made) return speaker.unread(made);
  const problem = await writeAll([{ path: target, content: made.data }], world);
  if (problem !== null) return speaker.problem(problem);
  if (!quiet) await speaker.line(messages.cli.pageMade({ output: shownName(target, '<stdout>') }));
  return EXIT.fine;
}
