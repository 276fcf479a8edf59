import { MAIN } from '../../../jobs/loadTemplates.js';
import { decodeText } from '../../../source/decodeText.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput } from '../../input/readInput.js';
import { templateSets, templatesOfSet } from '../../input/templateSets.js';
import { STREAM } from '../../plan/plan.js';
import { writeAll } from '../../write/writeAll.js';
import { purposeOf } from './purposeOf.js';

/** The built-in sets, one a line: its name and what it is for. The list is what was asked for, so it goes to stdout. */
export async function listTemplates(context: Context): Promise<ExitCode> {
  const { world, speaker } = context;
  const sets = templateSets(world);
  const width = Math.max(...sets.map((set) => set.length));
  let content = '';
  for (const set of sets) content += `${set.padEnd(width)}  ${await purposeOfSet(set)}\n`;
  const problem = await writeAll([{ path: STREAM, content }], world);
  return problem === null ? EXIT.fine : speaker.problem(problem);

  async function purposeOfSet(set: string): Promise<string> {
    const file = templatesOfSet(set, world).get(MAIN);
    const input = file === undefined ? null : await readInput(file, context);
    return input === null || 'finding' in input ? '' : purposeOf(decodeText(input.data).text);
  }
}
