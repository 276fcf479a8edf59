import type { Command } from 'commander';
import { nearestWord } from '../../../diagnostics/nearestWord.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { STREAM } from '../../plan/plan.js';
import { writeAll } from '../../write/writeAll.js';
import { commandWords } from './commandWords.js';
import { SHELLS } from './shells.js';

export interface CompletionRequest {
  readonly shell: string;
  /** Whose commands and options are completed. */
  readonly program: Command;
}

/** Prints the script that makes a shell complete what the command line takes. */
export async function completion({ shell, program }: CompletionRequest, context: Context): Promise<ExitCode> {
  const { world, speaker } = context;
  const names = Object.keys(SHELLS);
  const write = new Map(Object.entries(SHELLS)).get(shell);
  if (write === undefined) {
    const args = { option: 'completion', value: shell, choices: names, nearest: nearestWord(shell, names) };
    return speaker.refuse({ code: 'badChoice', args });
  }
  const content = write(commandWords(program, names));
  const problem = await writeAll([{ path: STREAM, content }], world);
  return problem === null ? EXIT.fine : speaker.problem(problem);
}
