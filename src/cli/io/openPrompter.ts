import type { Prompter } from '../world.js';

/** Questions at the terminal of this process; null where it has none. They go to stderr: stdout belongs to documents. */
export async function openPrompter(process: NodeJS.Process): Promise<Prompter | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const { isCancel, select, text } = await import('@clack/prompts');
  const streams = { input: process.stdin, output: process.stderr };
  return {
    async ask({ message, hint, initial, faultIn }) {
      const answer = await text({
        ...streams,
        message,
        ...(hint !== undefined && { placeholder: hint }),
        ...(initial !== undefined && { initialValue: initial }),
        validate: (given = '') => faultIn(given) ?? undefined,
      });
      return isCancel(answer) ? null : (answer ?? '');
    },
    async choose({ message, choices }) {
      const options = choices.map((choice) => ({ ...choice }));
      // Its own instructions are in English alone; the question says how one chooses.
      const answer = await select({ ...streams, message, options, showInstructions: false });
      return isCancel(answer) ? null : answer;
    },
  };
}
