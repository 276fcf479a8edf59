import { type Problem, STREAM } from './plan.js';

/** Standard input can be read once only. */
export function stdinTwice(inputs: readonly string[]): Problem | null {
  return inputs.filter((input) => input === STREAM).length > 1 ? { code: 'stdinTwice', args: undefined } : null;
}
