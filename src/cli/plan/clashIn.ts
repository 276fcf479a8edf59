import type { Look, OutputPlan, Problem } from './plan.js';
import { STREAM } from './plan.js';

/** Two outputs in one file, or an output in place of what is read. Names differ where files do not: links, "a/../b". */
export function clashIn({ jobs }: OutputPlan, templates: readonly string[], look: Look): Problem | null {
  const read = new Set(
    [...jobs.map(({ input }) => input).filter((input) => input !== STREAM), ...templates].map(look.identity),
  );
  const writers = new Map<string, string>();
  for (const { input, outputs } of jobs) {
    for (const { path: output } of outputs) {
      if (output === STREAM) continue;
      const identity = look.identity(output);
      if (read.has(identity)) return { code: 'outputIsInput', args: { output } };
      const first = writers.get(identity);
      if (first !== undefined) return { code: 'sameOutput', args: { output, first, second: input } };
      writers.set(identity, input);
    }
  }
  return null;
}
