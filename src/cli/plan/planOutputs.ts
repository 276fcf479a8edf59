import path from 'node:path';
import { extensionOf, OUTPUT_FORMATS, type OutputFormat } from '../../office/outputFormats.js';
import { clashIn } from './clashIn.js';
import { folderProblem } from './folderProblem.js';
import { type Look, type OutputPlan, type Problem, STREAM, type WantedOutputs } from './plan.js';
import { stdinTwice } from './stdinTwice.js';

/** Which file every format of every input goes to, settled before the first is read. */
export function planOutputs(wanted: WantedOutputs, look: Look): OutputPlan | Problem {
  const { inputs, output } = wanted;
  const twice = stdinTwice(inputs);
  if (twice !== null) return twice;
  const formats = formatsFor(wanted, look);
  if ('code' in formats) return formats;
  const folder = folderFor(output, look);
  const jobs = inputs.map((input) => ({
    input,
    outputs: formats.map((format) => ({ format, path: outputOf(input, format, output, folder) })),
  }));
  const plan: OutputPlan = {
    jobs,
    makeFolder: folder !== null && folder !== '' && look.kind(folder) === null ? folder : null,
  };
  return (
    nameProblem(plan, look) ?? placeProblem(plan, output, folder, look) ?? clashIn(plan, wanted.templates, look) ?? plan
  );
}

/** `-o x.html` asks for HTML; where -f is given too, they must agree. */
function formatsFor({ formats, output }: WantedOutputs, look: Look): readonly OutputFormat[] | Problem {
  const single =
    output !== null && output !== STREAM && folderFor(output, look) === null && look.kind(output) !== 'other';
  if (!single) return formats.length > 0 ? formats : ['docx'];
  const ending = path.extname(output).toLowerCase();
  const meant = OUTPUT_FORMATS.find((format) => extensionOf(format) === ending);
  const [first = meant] = formats;
  if (first === undefined) {
    return { code: 'endingUnknown', args: { output, endings: OUTPUT_FORMATS.map((format) => extensionOf(format)) } };
  }
  if (formats.length > 1 || meant === undefined || meant === first) return formats.length > 0 ? formats : [first];
  return { code: 'endingDisagrees', args: { output, format: first } };
}

/** Null where the output is one file or standard output. */
function folderFor(output: string | null, look: Look): string | null {
  if (output === null) return '';
  if (output === STREAM) return null;
  return output.endsWith('/') || output.endsWith(path.sep) || look.kind(output) === 'directory' ? output : null;
}

function outputOf(input: string, format: OutputFormat, output: string | null, folder: string | null): string {
  if (folder === null) return output ?? STREAM;
  if (output === null && input === STREAM) return STREAM;
  const stem = input === STREAM ? 'stdin' : path.parse(input).name;
  return path.join(folder, `${stem}${extensionOf(format)}`);
}

function placeProblem(plan: OutputPlan, output: string | null, folder: string | null, look: Look): Problem | null {
  const toStream = plan.jobs.flatMap(({ outputs }) => outputs.filter((one) => one.path === STREAM));
  if (toStream.length > 1) return { code: 'stdoutTakesOne', args: undefined };
  if (output === null || output === STREAM) return null;
  if (folder !== null) {
    const isFile = ['file', 'other'].includes(look.kind(output.replace(/[\\/]+$/, '')) ?? '');
    return isFile ? { code: 'outputIsFile', args: { output } } : null;
  }
  const several = plan.jobs.length > 1 || (plan.jobs[0]?.outputs.length ?? 0) > 1;
  if (several) return { code: 'outputNotDirectory', args: { output } };
  return folderProblem(output, look);
}

function nameProblem({ jobs }: OutputPlan, look: Look): Problem | null {
  const paths = jobs.flatMap(({ outputs }) => outputs.map(({ path: output }) => output));
  const output = paths.find((one) => one !== STREAM && !look.canBeNamed(one));
  return output === undefined ? null : { code: 'outputName', args: { output } };
}
