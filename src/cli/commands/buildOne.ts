import type { Built } from '../../jobs/build.js';
import type { Input } from '../../jobs/steps/input.js';
import type { Messages } from '../../messages/messages.js';
import type { WriteOptions } from '../../writers/index.js';
import type { BuildRequest } from '../arguments/lines/build.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInput, shownName } from '../input/readInput.js';
import { refusalProblem } from '../input/refusalProblem.js';
import type { Job, Plan } from '../plan/plan.js';
import type { Speaker } from '../print/createSpeaker.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { writeOutputs } from './writeOutputs.js';

export const COMMAND = 'bhxh-report build';

export interface Building {
  readonly job: Job;
  readonly plan: Plan;
  readonly request: BuildRequest;
  readonly epoch: WriteOptions;
  readonly build: (input: Input) => Built;
  readonly world: World;
  readonly messages: Messages;
  readonly speaker: Speaker;
}

/**
 * One input to all its outputs. A file with errors is reported and skipped: the others are still built. One that lacks
 * something becomes a draft, and scripts hear of it by the exit code.
 */
export async function buildOne(building: Building): Promise<ExitCode> {
  const { job, request, world, messages, speaker } = building;
  const summary = async (line: string): Promise<void> => (request.quiet ? undefined : speaker.line(line));

  const input = await readInput(job.input, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([input.finding]);
    return EXIT.cannotRun;
  }
  const { report, findings, refusal } = building.build(input);
  const { shown, ...faults } = tallyFindings(findings);
  await speaker.findings(shown);
  if (refusal !== null) return speaker.refuse(refusalProblem('against', refusal), COMMAND);
  if (report === null || (request.strict && faults.warnings + faults.missing > 0)) {
    await summary(messages.cli.notBuilt({ file: input.name, ...faults }));
    return EXIT.findings;
  }
  const problem = await writeOutputs(report, job, building.plan, building.epoch, world);
  if (problem !== null) return speaker.problem(problem);
  const outputs = job.outputs.map(({ path }) => shownName(path, '<stdout>'));
  await summary(messages.cli.built({ input: input.name, outputs, figures: report.figures.length, ...faults }));
  return faults.missing > 0 ? EXIT.findings : EXIT.fine;
}
