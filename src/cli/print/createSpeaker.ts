import { severityOf } from '../../diagnostics/severity.js';
import type { Messages } from '../../messages/messages.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Problem } from '../plan/plan.js';
import type { World } from '../world.js';
import type { Located } from './located.js';
import { missingList } from './missingList.js';
import { paintFor } from './paint.js';
import { problemText } from './problemText.js';
import { visibleText } from './visibleText.js';

/** Words to the operator. They all go to stderr: stdout belongs to documents. */
export interface Speaker {
  /** What is wrong, each with its line; then what is still missing, as one list. Of one file. */
  readonly findings: (located: readonly Located[]) => Promise<void>;
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
    findings: async (located) => {
      if (located.length === 0) return;
      // Only where there is something to show: the segmenter of Vietnamese text takes a tenth of a cold start to load.
      const { renderFinding } = await import('./renderFinding.js');
      const paint = await paintFor(world.stderr, world.env, color);
      const isMissing = ({ finding }: Located): boolean => severityOf(finding.code) === 'missing';
      const wrong = located.filter((one) => !isMissing(one)).map((one) => renderFinding(one, messages, paint));
      await world.stderr.write(wrong.join('') + missingList(located.filter(isMissing), messages.cli));
    },
    refuse: async (found, command) => {
      await problem(found);
      await line(messages.cli.usageErrors.seeHelp({ command }));
      return EXIT.cannotRun;
    },
  };
}
