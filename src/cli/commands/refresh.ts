import { refresh as refreshDocument } from '../../jobs/refresh.js';
import type { Messages } from '../../messages/messages.js';
import { refreshMessages } from '../../messages/refreshMessages.js';
import type { RefreshRequest } from '../arguments/lines/refresh.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { shownName } from '../input/readInput.js';
import { readReturned } from '../input/readReturned.js';
import { returnedProblem } from '../input/refusalProblem.js';
import { templateFiles } from '../input/templateFiles.js';
import { epochIn } from '../plan/epochIn.js';
import { type Problem, STREAM } from '../plan/plan.js';
import { planRefresh, type Target } from '../plan/planRefresh.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { paintFor } from '../print/paint.js';
import { renderRefreshed } from '../print/renderRefreshed.js';
import { renderResults } from '../print/renderResults.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';

const COMMAND = 'bhxh-report refresh';

/** Puts the present figures into an edited report. Everything that is said goes to stderr: stdout may be the report. */
export async function refresh(request: RefreshRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const say = refreshMessages[messages.language];
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch, COMMAND);
  const templates = templateFiles(request, world);
  if ('code' in templates) return speaker.refuse(templates, COMMAND);
  const target = await planRefresh(request, [...templates.paths.values()], world);
  if (target !== null && 'code' in target) return speaker.refuse(target, COMMAND);

  const returned = await readReturned(request, templates, world, messages, speaker);
  if ('exitCode' in returned) return returned.exitCode;
  const { document, data, against, renderer } = returned;
  const report = document.name;
  const { profile, track } = request;
  const outcome = refreshDocument(document, data, { renderer, profile, against, track, ...epoch });
  await speaker.findings(tallyFindings(outcome.findings).shown);
  const { refreshed, refusal } = outcome;
  if (refusal !== null) return speaker.refuse(returnedProblem(refusal, report), COMMAND);
  if (refreshed === null) return outcome.findings.some(({ file }) => file === report) ? EXIT.cannotRun : EXIT.findings;
  const { bytes, controls, changes, unknown, emptied } = refreshed;
  if (controls === 0) return speaker.problem({ code: 'refreshNoFigures', args: { report } });
  const paint = await paintFor(world.stderr, world.env, request.color);
  await world.stderr.write(renderRefreshed(refreshed, messages, paint));
  if (bytes === null) {
    return speaker.problem({ code: 'refreshUnknown', args: { report, count: unknown.length } });
  }
  const shown = { messages, paint, isText: false, notes: false };
  await world.stderr.write(renderResults(outcome.contradictions, shown));
  if (changes.length > 0 && outcome.sources) await speaker.line(say.sources);
  if (changes.length === 0) await speaker.line(say.nothing({ report, controls: controls - emptied.length }));
  if (target === null) {
    return changes.length === 0 ? EXIT.fine : speaker.refuse({ code: 'refreshNowhere', args: { report } }, COMMAND);
  }
  // The report itself is as it should be: no other file is asked for.
  if (changes.length === 0 && target.backup !== null) return EXIT.fine;
  const failed = await write(target, document.data, bytes, world);
  if (failed !== null) return speaker.problem(failed);
  const output = shownName(target.path, '<stdout>');
  const { backup } = target;
  await speaker.line(
    changes.length === 0
      ? say.copied({ report, output })
      : say.written({ output, changes: changes.length, tracked: track, backup }),
  );
  return EXIT.fine;
}

async function write(
  { path, backup }: Target,
  before: Uint8Array,
  after: Uint8Array,
  { files, stdout }: World,
): Promise<Problem | null> {
  const failed = (output: string, reason: string): Problem => ({ code: 'cannotWrite', args: { output, reason } });
  if (path === STREAM) {
    const failure = await stdout.write(after);
    return failure === null ? null : failed('<stdout>', failure);
  }
  const kept = backup === null ? [] : [{ path: backup, bytes: before }];
  const refused = files.replace([...kept, { path, bytes: after }]);
  return refused === null ? null : failed(refused.path, refused.failure);
}
