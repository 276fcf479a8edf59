import { chooseRows } from '../../compare/trend/chooseRows.js';
import { orderFiles, type TrendProblem } from '../../compare/trend/orderFiles.js';
import { trendDocument } from '../../compare/trend/trendDocument.js';
import { trendJson } from '../../compare/trend/trendJson.js';
import { trendRows } from '../../compare/trend/trendRow.js';
import type { Messages } from '../../messages/messages.js';
import type { TrendRequest } from '../arguments/lines/trend.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { loadData } from '../input/loadData.js';
import { type Problem, STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import type { World } from '../world.js';
import { deliver } from './deliver.js';

const COMMAND = 'bhxh-report trend';

/** Any number of periods of one unit side by side; a file with errors stops the command, since a row of less is another row. */
export async function trend(request: TrendRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const { files, indicators, formats, output, force } = request;
  if (files.filter((file) => file === STREAM).length > 1)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const { units, exitCode } = await loadData(files, world, messages, speaker);
  if (exitCode !== EXIT.fine) return exitCode;
  const ordered = orderFiles(units);
  if (ordered.problem !== null) return speaker.refuse(problemOf(ordered.problem), COMMAND);
  const chosen = chooseRows(trendRows(ordered.files), indicators);
  if (chosen.unknown !== null) return speaker.refuse({ code: 'unknownIndicator', args: chosen.unknown }, COMMAND);
  const { rows } = chosen;
  const own = { json: () => trendJson(ordered.files, rows) };
  return deliver(
    () => trendDocument(ordered.files, rows, indicators.length > 0),
    { command: COMMAND, stem: STEM, inputs: files, formats, output, force, own },
    world,
    speaker,
  );
}

/** What a file in a folder is called, where no name is given. */
const STEM = 'dien-bien';

function problemOf(problem: TrendProblem): Problem {
  const { first, second } = problem;
  switch (problem.type) {
    case 'same-period':
      return { code: 'trendSamePeriod', args: { first, second, period: problem.period } };
    case 'other-unit':
      return { code: 'trendOtherUnit', args: { first, second } };
    case 'merged': {
      const [older, newer] = [problem.older, problem.newer].map((provinces) => provinces.map(({ name }) => name));
      return {
        code: 'trendMerged',
        args: { first, second, older: older ?? [], newer: newer ?? [], given: problem.given },
      };
    }
    case 'reformed':
      return { code: 'trendReformed', args: { first, second, level: problem.level } };
  }
}
