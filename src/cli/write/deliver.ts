import type { OutputFormat } from '../../office/outputFormats.js';
import type { Document } from '../../report/tree.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { epochIn } from '../plan/epochIn.js';
import { STREAM } from '../plan/plan.js';
import { planOutputs } from '../plan/planOutputs.js';
import { targetProblem } from '../plan/targetProblem.js';
import type { World } from '../world.js';
import { createPress } from './createPress.js';
import { type OwnWords, writeOutputs } from './writeOutputs.js';

export interface Delivery {
  /** The file's name, without ending, in a folder named by `output`. */
  readonly stem: string;
  /** Files that were read, and are not to be overwritten. */
  readonly inputs: readonly string[];
  /** Empty where none is asked for: as the output's ending says, or text. */
  readonly formats: readonly OutputFormat[];
  /** By default standard output. */
  readonly output: string | undefined;
  readonly force: boolean | undefined;
  /** No line on what was written. */
  readonly quiet: boolean | undefined;
  /** How many data files were read. */
  readonly files: number;
  /** Formats that the command has words of its own for. */
  readonly own?: OwnWords;
}

/** Plans where the one document of a command goes, and writes it: text on standard output unless more is asked for. */
export async function deliver(
  document: Document,
  { stem, inputs, formats, output = STREAM, force = false, quiet = false, files, own = {} }: Delivery,
  { world, messages, speaker, decimalComma }: Context,
): Promise<ExitCode> {
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch);
  const wanted = { inputs: [stem], templates: inputs.filter((input) => input !== STREAM), output };
  const toText = formats.length === 0 && output === STREAM;
  const plan = planOutputs({ ...wanted, formats: toText ? ['txt'] : formats }, world.files);
  if ('code' in plan) return speaker.refuse(plan);
  const problem = await targetProblem(plan, { force }, world);
  if (problem !== null) return speaker.refuse(problem);
  const [job] = plan.jobs;
  if (job === undefined) throw new Error('A document without a place to go');
  const streamed = job.outputs.some(({ format, path }) => format === 'txt' && path === STREAM);
  const words = streamed && own.txt === undefined && world.stdout.isTTY ? await wrapped(document, world) : {};
  const written = await writeOutputs(document, job, plan, { ...epoch, decimalComma }, world, { ...own, ...words });
  if ('code' in written) return speaker.problem(written);
  const press = createPress(world);
  const unprinted = (await press.take(written.toPrint, async () => {})) ?? (await press.finish());
  if (unprinted !== null) return speaker.problem(unprinted);
  const outputs = job.outputs.flatMap((one) => (one.path === STREAM ? [] : [one.path]));
  if (outputs.length > 0 && !quiet) await speaker.line(messages.cli.written({ outputs, files }));
  return EXIT.fine;
}

async function wrapped(document: Document, { stdout }: World): Promise<OwnWords> {
  const [{ writeText }, { wrapProse }] = await Promise.all([
    import('../../writers/text/writeText.js'),
    import('../print/wrapProse.js'),
  ]);
  return { txt: () => wrapProse(writeText(document), stdout.columns ?? COLUMNS) };
}

/** Of a terminal that does not tell. */
const COLUMNS = 80;
