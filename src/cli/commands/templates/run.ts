import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { STREAM } from '../../plan/plan.js';
import { writeAll } from '../../write/writeAll.js';

/** The built-in sets, one a line: its name and what it is for. The list is what was asked for, so it goes to stdout. */
export async function listTemplates({ world, speaker }: Context): Promise<ExitCode> {
  const width = Math.max(...world.templates.map(({ name }) => name.length));
  const lines = world.templates.map(({ name, purpose }) => `${name.padEnd(width)}  ${purpose}\n`);
  const problem = await writeAll([{ path: STREAM, content: lines.join('') }], world);
  return problem === null ? EXIT.fine : speaker.problem(problem);
}
