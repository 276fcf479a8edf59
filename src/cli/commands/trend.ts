import { type TrendRefusal, trend as trendOf } from '../../jobs/trend.js';
import type { Messages } from '../../messages/messages.js';
import type { TrendRequest } from '../arguments/lines/trend.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInputs } from '../input/readInputs.js';
import { type Problem, STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { tallyFindings } from '../print/tallyFindings.js';
import { trendJson } from '../print/trendJson.js';
import type { World } from '../world.js';
import { deliver } from './deliver.js';

const COMMAND = 'bhxh-report trend';

/** Any number of periods of one unit side by side. */
export async function trend(request: TrendRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const { files, indicators, formats, output, force } = request;
  if (files.filter((file) => file === STREAM).length > 1)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const inputs = await readInputs(files, world, messages, speaker);
  if (inputs === null) return EXIT.cannotRun;
  const { series, document, findings, refusal } = trendOf(inputs, { indicators });
  await speaker.findings(tallyFindings(findings).shown);
  if (refusal !== null) return speaker.refuse(problemOf(refusal), COMMAND);
  if (series === null || document === null) return EXIT.findings;
  const own = { json: () => trendJson(series) };
  return deliver(
    document,
    { command: COMMAND, stem: STEM, inputs: files, formats, output, force, own },
    world,
    speaker,
  );
}

/** What a file in a folder is called, where no name is given. */
const STEM = 'dien-bien';

function problemOf(refusal: TrendRefusal): Problem {
  switch (refusal.type) {
    case 'unknown-indicator':
      return { code: 'unknownIndicator', args: refusal };
    case 'same-period':
      return { code: 'trendSamePeriod', args: refusal };
    case 'other-unit':
      return { code: 'trendOtherUnit', args: refusal };
    case 'merged': {
      const [older, newer] = [refusal.older.map(({ name }) => name), refusal.newer.map(({ name }) => name)];
      return { code: 'trendMerged', args: { ...refusal, older, newer } };
    }
    case 'reformed':
      return { code: 'trendReformed', args: refusal };
  }
}
