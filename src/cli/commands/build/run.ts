import { createBuilder } from '../../../jobs/build.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Format } from '../../../writers/index.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode, worse } from '../../exitCode.js';
import { readInputs } from '../../input/readInputs.js';
import { readTemplates } from '../../input/readTemplates.js';
import { type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { epochIn } from '../../plan/epochIn.js';
import type { OutputPlan, Problem } from '../../plan/plan.js';
import { planOutputs } from '../../plan/planOutputs.js';
import { targetProblem } from '../../plan/targetProblem.js';
import { buildOne } from './buildOne.js';

/** Options are left out where not given. */
export interface BuildRequest extends TemplateChoice {
  readonly files: readonly string[];
  /** By default as the output's ending says, or docx. */
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly profile?: ProfileChoice;
  /** With an appendix on where each figure comes from. */
  readonly sources?: boolean;
  /** Files of another period. */
  readonly against?: readonly string[];
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Plans all outputs, then builds one input after the other: memory stays that of one report. */
export async function build(request: BuildRequest, context: Context): Promise<ExitCode> {
  const { world, speaker } = context;
  const { files: inputs, against: earlier = [], format: formats = [], output = null, profile, sources } = request;
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch);
  const files = templateFiles(request, world);
  if ('code' in files) return speaker.refuse(files);
  const plan = planOutputs({ inputs, templates: [...files.paths, ...earlier], formats, output }, world.files);
  if ('code' in plan) return speaker.refuse(plan);
  const misfit = files.word === null ? null : wordMisfit(request, plan);
  if (misfit !== null) return speaker.refuse(misfit);
  const problem = await targetProblem(plan, request, world);
  if (problem !== null) return speaker.refuse(problem);

  const { templates, findings, exitCode } = await readTemplates(files, context);
  await speaker.findings(findings);
  if (templates === null) return exitCode;
  if (request.strict && findings.length > 0) return EXIT.findings;

  const against = await readInputs(earlier, context);
  if (against === null) return EXIT.cannotRun;
  const builder = createBuilder({ templates, profile, sources, against });
  await speaker.findings(builder.findings);
  if (builder.build === null) return EXIT.findings;

  let code: ExitCode = EXIT.fine;
  for (const job of plan.jobs)
    code = worse(code, await buildOne({ job, plan, request, epoch, build: builder.build }, context));
  return code;
}

/** What a Word template cannot give: it makes a Word file, and what is in it. */
function wordMisfit({ sources = false, against = [] }: BuildRequest, { jobs }: OutputPlan): Problem | null {
  const other = jobs.flatMap(({ outputs }) => outputs).find(({ format }) => format !== 'docx');
  if (other !== undefined) return { code: 'wordTemplateFormat', args: { format: other.format } };
  if (sources) return { code: 'wordTemplateAppendix', args: { option: '--sources' } };
  return against.length > 0 ? { code: 'wordTemplateAppendix', args: { option: '--against' } } : null;
}
