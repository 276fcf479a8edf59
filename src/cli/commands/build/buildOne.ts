import type { Builder } from '../../../jobs/build.js';
import { refusalProblem } from '../../../jobs/told/refusalProblem.js';
import type { WriteOptions } from '../../../writers/index.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { shownName } from '../../input/readInput.js';
import type { Job, OutputPlan } from '../../plan/plan.js';
import { tallyFindings } from '../../print/tallyFindings.js';
import type { Press } from '../../write/createPress.js';
import { writeOutputs } from '../../write/writeOutputs.js';

export interface Building {
  readonly job: Job;
  readonly plan: OutputPlan;
  readonly request: { readonly notes?: boolean; readonly strict?: boolean; readonly quiet?: boolean };
  readonly epoch: WriteOptions;
  readonly build: NonNullable<Builder['build']>;
  /** For PDF, of all inputs together. */
  readonly press: Press;
}

interface BuiltOne {
  readonly exitCode: ExitCode;
  /** What the closing line counts it as. */
  readonly made: 'built' | 'drafts' | 'failed';
}

/**
 * One input to all its outputs. A file with errors is reported and skipped: the others are still built. One that lacks
 * something becomes a draft, and scripts hear of it by the exit code.
 */
export async function buildOne(
  { job, plan, request, epoch, build, press }: Building,
  context: Context,
): Promise<BuiltOne> {
  const { world, messages, speaker } = context;
  const summary = async (line: string): Promise<void> => (request.quiet ? undefined : speaker.line(line));

  const input = await readData(job.input, context);
  if ('finding' in input) return failed(await speaker.unread(input));
  const { report, filled, findings, refusal } = build(input);
  const faults = tallyFindings(findings);
  await speaker.findings(findings, request.notes);
  if (refusal !== null) return failed(await speaker.refuse(refusalProblem('against', refusal)));
  if (report === null || (request.strict && faults.warnings + faults.missing > 0)) {
    await summary(messages.cli.notBuilt({ file: input.name, ...faults }));
    return failed(EXIT.findings);
  }
  const own = filled === null ? {} : { docx: () => filled };
  const written = await writeOutputs(report, job, plan, { ...epoch, decimalComma: context.decimalComma }, world, own);
  if ('code' in written) return failed(await speaker.problem(written));
  const outputs = job.outputs.map(({ path }) => shownName(path, '<stdout>'));
  const said = messages.cli.built({ input: input.name, outputs, figures: report.figures.length, ...faults });
  const unprinted = written.toPrint.length > 0 ? await press.take(written.toPrint, () => summary(said)) : null;
  if (unprinted !== null) return failed(await speaker.problem(unprinted));
  if (written.toPrint.length === 0) await summary(said);
  return faults.missing > 0 ? { exitCode: EXIT.findings, made: 'drafts' } : { exitCode: EXIT.fine, made: 'built' };
}

function failed(exitCode: ExitCode): BuiltOne {
  return { exitCode, made: 'failed' };
}
