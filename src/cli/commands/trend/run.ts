import { trendProblem } from '../../../jobs/told/trendProblem.js';
import { trendSteps } from '../../../jobs/trend.js';
import type { OutputFormat } from '../../../office/outputFormats.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInputs } from '../../input/readInputs.js';
import { stepByStep } from '../../input/stepByStep.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { isHeldBack } from '../../print/tallyFindings.js';
import { deliver } from '../../write/deliver.js';
import { trendJson } from './trendJson.js';

/** Options are left out where not given. */
export interface TrendRequest {
  readonly files: readonly string[];
  /** Filters, groups and names of indicators; by default all. */
  readonly only?: readonly string[];
  /** By default as the output's ending says, or text. */
  readonly format?: readonly OutputFormat[];
  readonly output?: string;
  readonly profile?: ProfileChoice;
  /** Warnings stop it. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Any number of periods of one unit side by side. */
export async function trend(given: TrendRequest, context: Context): Promise<ExitCode> {
  const { world, speaker } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { files, only = [], profile, format: formats = [], output, quiet, force } = request;
  const twice = stdinTwice(files);
  if (twice !== null) return speaker.refuse(twice);
  const inputs = await readInputs(files, context);
  if (inputs === null) return EXIT.cannotRun;
  const { series, document, findings, refusal } = await stepByStep(trendSteps(inputs, { only, profile }), world);
  await speaker.findings(findings);
  if (refusal !== null) return speaker.refuse(trendProblem(refusal));
  if (series === null || document === null || isHeldBack(request, findings)) return EXIT.findings;
  const own = { json: () => trendJson(series) };
  return deliver(
    document,
    { stem: 'dien-bien', inputs: files, files: files.length, formats, output, quiet, force, own },
    context,
  );
}
