import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Messages } from '../../messages/messages.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Problem } from '../plan/plan.js';
import type { World } from '../world.js';
import { paintFor } from './paint.js';
import { problemText } from './problemText.js';
import { visibleText } from './visibleText.js';

/** Words to the operator. They all go to stderr: stdout belongs to documents. */
export interface Speaker {
  /** Of each file what is wrong, each with its line; then what is still missing, as one list. */
  readonly findings: (findings: readonly LocatedFinding[]) => Promise<void>;
  readonly line: (text: string) => Promise<void>;
  readonly problem: (problem: Problem) => Promise<ExitCode>;
  /** A command line that cannot be run, with the way to its help page. */
  readonly refuse: (problem: Problem, command: string) => Promise<ExitCode>;
}

export function createSpeaker(world: World, messages: Messages, color: boolean): Speaker {
  const line = async (text: string): Promise<void> => {
    await world.stderr.write(`${visibleText(text)}\n`);
  };
  const problem = async (found: Problem): Promise<ExitCode> => {
    await line(problemText(found, messages.cli));
    return EXIT.cannotRun;
  };
  return {
    line,
    problem,
    findings: async (found) => {
      if (found.length === 0) return;
      // Only where there is something to show: the segmenter of Vietnamese text takes a tenth of a cold start to load.
      const { renderFindings } = await import('./renderFindings.js');
      const paint = await paintFor(world.stderr, world.env, color);
      await world.stderr.write(renderFindings(found, messages, paint));
    },
    refuse: async (found, command) => {
      await problem(found);
      await line(messages.cli.usageErrors.seeHelp({ command }));
      return EXIT.cannotRun;
    },
  };
}
