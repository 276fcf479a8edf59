import type { Explanation } from '../../../explain/explainFigure.js';
import { explanationJson } from '../../../explain/explanationJson.js';
import { explain as explainFigures } from '../../../jobs/explain.js';
import { refusalProblem } from '../../../jobs/told/refusalProblem.js';
import type { OutputFormat } from '../../../office/outputFormats.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { readInputs } from '../../input/readInputs.js';
import { readTemplates } from '../../input/readTemplates.js';
import { chosenTemplates, type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { NO_PAINT } from '../../print/paint.js';
import { isHeldBack, tallyFindings } from '../../print/tallyFindings.js';
import { deliver } from '../../write/deliver.js';
import { explanationText } from './explanationText.js';

/** Options are left out where not given. */
export interface ExplainRequest extends TemplateChoice {
  readonly file: string;
  /** A name or what is printed; undefined: all figures. */
  readonly asked: string | undefined;
  /** By default as the output's ending says, or txt. */
  readonly format?: readonly OutputFormat[];
  readonly output?: string;
  readonly profile?: ProfileChoice;
  /** Files of another period. */
  readonly against?: readonly string[];
  /** Warnings stop it. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** More figures than this are listed in a table, not each in full. */
const IN_FULL = 3;

/** Where one figure, or each figure, of a report comes from. */
export async function explain(given: ExplainRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker, paintFor } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const words = messages.explain;
  const { asked, profile, format: formats = [], output = STREAM, quiet = false, force } = request;
  const earlier = request.against ?? [];
  const twice = stdinTwice([request.file, ...earlier]);
  if (twice !== null) return speaker.refuse(twice);
  const files = templateFiles(chosenTemplates(request, context.office), world);
  if ('code' in files) return speaker.refuse(files);
  const { templates, findings: faults, exitCode } = await readTemplates(files, context);
  await speaker.findings(faults);
  if (templates === null) return exitCode;

  const input = await readData(request.file, context);
  if ('finding' in input) return speaker.unread(input);
  const against = await readInputs(earlier, context);
  if (against === null) return EXIT.cannotRun;
  const explained = explainFigures(input, {
    figure: asked,
    templates,
    profile,
    against,
    language: messages.language,
  });
  const { figures, document, nearest, further, findings, refusal } = explained;
  if (refusal !== null) return speaker.refuse(refusalProblem('against', refusal));
  const file = input.name;
  if (isHeldBack(request, findings)) {
    await speaker.findings(findings);
    return EXIT.findings;
  }
  if (figures === null || document === null) {
    await speaker.findings(findings);
    await speaker.line(words.notExplained({ file, errors: tallyFindings(findings).errors }));
    return EXIT.findings;
  }
  if (asked !== undefined && figures.length === 0) {
    await speaker.line(words.notFound({ asked, file, nearest }));
    return EXIT.findings;
  }
  const inFull = asked !== undefined && figures.length <= IN_FULL;
  const paint = output === STREAM ? await paintFor(world.stdout) : NO_PAINT;
  const json = () =>
    `${JSON.stringify(
      figures.map((one) => explanationJson(one, file)),
      null,
      2,
    )}\n`;
  const txt = () => figures.map((one) => explanationText(one, file, messages, paint)).join('\n');
  const code = await deliver(
    document,
    {
      stem: 'nguon-so-lieu',
      inputs: [request.file, ...earlier, ...files.paths],
      formats,
      output,
      quiet,
      files: 1 + earlier.length,
      force,
      own: inFull ? { json, txt } : { json },
    },
    context,
  );
  if (code === EXIT.fine && asked !== undefined && !quiet) await hint(figures, asked);
  return code;

  /** What else could have been asked. */
  async function hint([first, ...others]: readonly Explanation[], text: string): Promise<void> {
    if (first === undefined || formats.length > 0) return;
    const { id } = first.figure;
    if (!inFull) await speaker.line(words.several({ asked: text, count: 1 + others.length, example: id }));
    else if (id === text && further > 0) await speaker.line(words.furtherNames({ id, count: further }));
  }
}
