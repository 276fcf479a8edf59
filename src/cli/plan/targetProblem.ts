import type { World } from '../world.js';
import { isPackage, isUntouched } from './isUntouched.js';
import { type OutputPlan, type Problem, STREAM } from './plan.js';

/** What stands at the planned places already and must not be written over, or a terminal that cannot show the document. */
export async function targetProblem(
  { jobs }: OutputPlan,
  { force = false }: { readonly force?: boolean },
  world: World,
): Promise<Problem | null> {
  for (const output of jobs.flatMap(({ outputs }) => outputs)) {
    if (output.path === STREAM) {
      if (isPackage(output.format) && world.stdout.isTTY) return { code: 'packageToTerminal', args: output };
    } else if (world.files.kind(output.path) === 'directory') {
      return { code: 'cannotWrite', args: { output: output.path, reason: 'EISDIR' } };
    } else if (!force && !(await isUntouched(output, world.files))) {
      return { code: 'editedSince', args: { output: output.path } };
    }
  }
  return null;
}
