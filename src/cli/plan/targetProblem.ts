import type { World } from '../world.js';
import { editedProblem, isBinary } from './editedProblem.js';
import { type OutputPlan, type Problem, STREAM } from './plan.js';

/** A PDF that nothing here can print, what stands at the planned places already and must not be written over, or a terminal that cannot show the document. */
export async function targetProblem(
  { jobs }: OutputPlan,
  { force = false }: { readonly force?: boolean },
  world: World,
): Promise<Problem | null> {
  const prints = jobs.some(({ outputs }) => outputs.some(({ format }) => format === 'pdf'));
  if (prints && world.printer() === null) return { code: 'pdfNeedsOffice', args: undefined };
  for (const output of jobs.flatMap(({ outputs }) => outputs)) {
    if (output.path === STREAM) {
      if (isBinary(output.format) && world.stdout.isTTY) return { code: 'packageToTerminal', args: output };
    } else if (world.files.kind(output.path) === 'directory') {
      return { code: 'cannotWrite', args: { output: output.path, reason: 'EISDIR' } };
    } else if (!force) {
      const problem = await editedProblem(output, world.files);
      if (problem !== null) return problem;
    }
  }
  return null;
}
