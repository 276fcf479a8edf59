import type { Messages } from '../../messages/messages.js';
import { readWordFile } from '../../readers/word/readWordFile.js';
import { presentTexts } from '../../refresh/presentTexts.js';
import { type Author, refreshWordFile } from '../../refresh/refreshWordFile.js';
import { createVerifier } from '../../verify/createVerifier.js';
import type { Result } from '../../verify/result.js';
import type { RefreshRequest } from '../arguments/lines/refresh.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { builtAs } from '../input/builtAs.js';
import { type LoadedReport, loadReport } from '../input/loadReport.js';
import { readInput, shownName } from '../input/readInput.js';
import { MAX_DOCUMENT } from '../input/readReturned.js';
import { templateFiles } from '../input/templateFiles.js';
import { epochIn } from '../plan/epochIn.js';
import { momentOf } from '../plan/momentOf.js';
import { type Problem, STREAM } from '../plan/plan.js';
import { planRefresh, type Target } from '../plan/planRefresh.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { unreadable } from '../print/located.js';
import { paintFor } from '../print/paint.js';
import { renderRefreshed } from '../print/renderRefreshed.js';
import { renderResults } from '../print/renderResults.js';
import type { World } from '../world.js';

const COMMAND = 'bhxh-report refresh';

/** Puts the present figures into an edited report. Everything that is said goes to stderr: stdout may be the report. */
export async function refresh(request: RefreshRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const say = messages.refresh;
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch, COMMAND);
  const templates = templateFiles(request, world);
  if ('code' in templates) return speaker.refuse(templates, COMMAND);
  const target = await planRefresh(request, [...templates.paths.values()], world);
  if (target !== null && 'code' in target) return speaker.refuse(target, COMMAND);

  const report = shownName(request.document, '<stdin>');
  const input = await readInput(request.document, world, messages.cli, MAX_DOCUMENT);
  if ('finding' in input) {
    await speaker.findings([unreadable(report, input.finding)]);
    return EXIT.cannotRun;
  }
  const document = readWordFile(input.bytes);
  if ('code' in document) {
    await speaker.findings([unreadable(report, document)]);
    return EXIT.cannotRun;
  }
  const options = builtAs(document, report, request);
  if ('code' in options) return speaker.refuse(options, COMMAND);
  const loaded = await loadReport(request.file, templates, world, messages, speaker, COMMAND, options);
  if ('exitCode' in loaded) return loaded.exitCode;
  const present = presentTexts(loaded.report, loaded.summary);
  const author = request.track ? authorFor(loaded, epoch.epochSeconds) : null;
  const refreshed = refreshWordFile(input.bytes, present, author);
  if ('code' in refreshed) {
    await speaker.findings([unreadable(report, refreshed)]);
    return EXIT.cannotRun;
  }
  const { bytes, controls, changes, unknown, emptied } = refreshed;
  if (controls === 0) return speaker.problem({ code: 'refreshNoFigures', args: { report } });
  const paint = await paintFor(world.stderr, world.env, request.color);
  await world.stderr.write(renderRefreshed(refreshed, messages, paint));
  if (bytes === null) {
    return speaker.problem({ code: 'refreshUnknown', args: { report, count: unknown.length } });
  }
  const shown = { messages, paint, isText: false, notes: false };
  await world.stderr.write(renderResults(contradictionsIn(bytes, loaded), shown));
  if (changes.length > 0 && options.sources) await speaker.line(say.sources);
  if (changes.length === 0) await speaker.line(say.nothing({ report, controls: controls - emptied.length }));
  if (target === null) {
    return changes.length === 0 ? EXIT.fine : speaker.refuse({ code: 'refreshNowhere', args: { report } }, COMMAND);
  }
  // The report itself is as it should be: no other file is asked for.
  if (changes.length === 0 && target.backup !== null) return EXIT.fine;
  const failed = await write(target, input.bytes, bytes, world);
  if (failed !== null) return speaker.problem(failed);
  const output = shownName(target.path, '<stdout>');
  const { backup } = target;
  await speaker.line(
    changes.length === 0
      ? say.copied({ report, output })
      : say.written({ output, changes: changes.length, tracked: request.track, backup }),
  );
  return EXIT.fine;
}

function authorFor({ report }: LoadedReport, epochSeconds: number | undefined): Author {
  return { author: 'bhxh-report', date: momentOf(report, epochSeconds) };
}

/** Words that do not fit the figures, once these are the present ones: they are told, not rewritten. */
function contradictionsIn(bytes: Uint8Array, { report, summary }: LoadedReport): readonly Result[] {
  const document = readWordFile(bytes);
  if ('code' in document) throw new Error(`The refreshed file cannot be read: ${document.code}`);
  return createVerifier(report, summary)(document).results.filter(({ code }) => code === 'contradicted');
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
