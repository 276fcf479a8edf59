import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import type { Context, Speaker } from '../context.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Problem } from '../plan/plan.js';
import { problemText } from './problemText.js';
import { visibleText } from './visibleText.js';

interface Speaking extends Pick<Context, 'world' | 'messages' | 'paintFor'> {
  /** "bhxh-report build" */
  readonly command: string;
}

/** Says everything in the operator's language, fit for a terminal. */
export function createSpeaker({ world, messages, command, paintFor }: Speaking): Speaker {
  const line = async (text: string): Promise<void> => {
    await world.stderr.write(`${visibleText(text)}\n`);
  };
  const problem = async (found: Problem): Promise<ExitCode> => {
    await line(problemText(found, messages.cli));
    return EXIT.cannotRun;
  };
  const findings = async (found: readonly LocatedFinding[], notes = false): Promise<void> => {
    const shown = found.filter(({ severity }) => notes || severity !== 'note');
    if (shown.length === 0) return;
    // Only where there is something to show: the segmenter of Vietnamese text takes a tenth of a cold start to load.
    const { renderFindings } = await import('./renderFindings.js');
    await world.stderr.write(renderFindings(shown, messages, await paintFor(world.stderr)));
  };
  return {
    findings,
    line,
    problem,
    async refuse(found) {
      await problem(found);
      await line(messages.cli.usageErrors.seeHelp({ command }));
      return EXIT.cannotRun;
    },
    async unread({ finding }) {
      await findings([finding]);
      return EXIT.cannotRun;
    },
  };
}
