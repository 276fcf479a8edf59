import type { World } from '../world.js';

/** A job of many steps, with a pause behind each, in which Ctrl-C and signals are heard. */
export async function stepByStep<Result>(
  steps: Iterator<unknown, Result>,
  { pause }: Pick<World, 'pause'>,
): Promise<Result> {
  let step = steps.next();
  while (step.done !== true) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
