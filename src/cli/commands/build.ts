import { createBuilder } from '../../jobs/build.js';
import type { Messages } from '../../messages/messages.js';
import type { BuildRequest } from '../arguments/lines/build.js';
import { EXIT, type ExitCode, worse } from '../exitCode.js';
import { loadRenderer } from '../input/loadRenderer.js';
import { readInputs } from '../input/readInputs.js';
import { templateFiles } from '../input/templateFiles.js';
import { epochIn } from '../plan/epochIn.js';
import { planOutputs } from '../plan/planOutputs.js';
import { targetProblem } from '../plan/targetProblem.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { buildOne, COMMAND } from './buildOne.js';

/** Plans all outputs, then builds one input after the other: memory stays that of one report. */
export async function build(request: BuildRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch, COMMAND);
  const files = templateFiles(request, world);
  if ('code' in files) return speaker.refuse(files, COMMAND);
  const plan = planOutputs(
    {
      inputs: request.files,
      templates: [...files.paths.values(), ...request.against],
      formats: request.formats,
      output: request.output,
    },
    world.files,
  );
  if ('code' in plan) return speaker.refuse(plan, COMMAND);
  const problem = await targetProblem(plan, request, world);
  if (problem !== null) return speaker.refuse(problem, COMMAND);

  const { renderer, findings, exitCode } = await loadRenderer(files, world, messages.cli);
  await speaker.findings(findings);
  if (renderer === null) return exitCode;
  if (request.strict && findings.length > 0) return EXIT.findings;

  const against = await readInputs(request.against, world, messages, speaker);
  if (against === null) return EXIT.cannotRun;
  const builder = createBuilder({ renderer, profile: request.profile, sources: request.sources, against });
  await speaker.findings(tallyFindings(builder.findings).shown);
  if (builder.build === null) return EXIT.findings;

  let code: ExitCode = EXIT.fine;
  for (const job of plan.jobs) {
    code = worse(code, await buildOne({ job, plan, request, epoch, build: builder.build, world, messages, speaker }));
  }
  return code;
}
