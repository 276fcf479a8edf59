import path from 'node:path';
import { createBuilder } from '../../../jobs/build.js';
import type { OutputFormat } from '../../../office/outputFormats.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode, worse } from '../../exitCode.js';
import { readInputs } from '../../input/readInputs.js';
import { readTemplates } from '../../input/readTemplates.js';
import { chosenTemplates, type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { epochIn } from '../../plan/epochIn.js';
import { type OutputPlan, type Problem, STREAM } from '../../plan/plan.js';
import { planOutputs } from '../../plan/planOutputs.js';
import { targetProblem } from '../../plan/targetProblem.js';
import { createPress } from '../../write/createPress.js';
import { buildOne } from './buildOne.js';

/** Options are left out where not given. */
export interface BuildRequest extends TemplateChoice {
  readonly files: readonly string[];
  /** By default as the output's ending says, or docx. */
  readonly format?: readonly OutputFormat[];
  readonly output?: string;
  readonly profile?: ProfileChoice;
  /** With an appendix on where each figure comes from. */
  readonly sources?: boolean;
  /** Files of another period. */
  readonly against?: readonly string[];
  readonly notes?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Of what is not asked for, the office's habit: its folder, and its formats where they go into a folder. */
function wantedPlace({ files, format, output }: BuildRequest, { world, office: { office } }: Context) {
  const isFile = files.every((file) => file !== STREAM);
  const folder =
    output === undefined && office.output !== undefined && isFile ? path.join(office.output, path.sep) : output;
  const inFolder = folder === undefined || /[\\/]$/.test(folder) || world.files.kind(folder) === 'directory';
  return { formats: format ?? (inFolder ? office.formats : undefined) ?? [], output: folder ?? null };
}

/** Plans all outputs, then builds one input after the other: memory stays that of one report. */
export async function build(given: BuildRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { files: inputs, against: earlier = [], profile, sources } = request;
  const { formats, output } = wantedPlace(request, context);
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch);
  const files = templateFiles(chosenTemplates(request, context.office), world);
  if ('code' in files) return speaker.refuse(files);
  const plan = planOutputs({ inputs, templates: [...files.paths, ...earlier], formats, output }, world.files);
  if ('code' in plan) return speaker.refuse(plan);
  const misfit = files.word === null ? null : wordMisfit(request, plan);
  if (misfit !== null) return speaker.refuse(misfit);
  const problem = await targetProblem(plan, request, world);
  if (problem !== null) return speaker.refuse(problem);

  const { templates, findings, exitCode: unread } = await readTemplates(files, context);
  await speaker.findings(findings);
  if (templates === null) return unread;
  if (request.strict && findings.length > 0) return EXIT.findings;

  const against = await readInputs(earlier, context);
  if (against === null) return EXIT.cannotRun;
  const builder = createBuilder({ templates, profile, sources, against });
  await speaker.findings(builder.findings);
  if (builder.build === null) return EXIT.findings;

  let code: ExitCode = EXIT.fine;
  const count = { built: 0, drafts: 0, failed: 0 };
  const press = createPress(world);
  for (const job of plan.jobs) {
    const { exitCode, made } = await buildOne({ job, plan, request, epoch, build: builder.build, press }, context);
    code = worse(code, exitCode);
    count[made] += 1;
  }
  const unprinted = await press.finish();
  if (unprinted !== null) return speaker.problem(unprinted);
  if (plan.jobs.length > 1 && !request.quiet) await speaker.line(messages.cli.builtAll(count));
  return code;
}

/** What a Word template cannot give: it makes a Word file, and what is in it. */
function wordMisfit({ sources = false, against = [] }: BuildRequest, { jobs }: OutputPlan): Problem | null {
  const other = jobs.flatMap(({ outputs }) => outputs).find(({ format }) => format !== 'docx' && format !== 'pdf');
  if (other !== undefined) return { code: 'wordTemplateFormat', args: { format: other.format } };
  if (sources) return { code: 'wordTemplateAppendix', args: { option: '--sources' } };
  return against.length > 0 ? { code: 'wordTemplateAppendix', args: { option: '--against' } } : null;
}
