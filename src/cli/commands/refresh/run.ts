import { hasError } from '../../../diagnostics/hasError.js';
import { refresh as refreshDocument } from '../../../jobs/refresh.js';
import { returnedProblem } from '../../../jobs/told/refusalProblem.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { shownName } from '../../input/readInput.js';
import { readReturned } from '../../input/readReturned.js';
import { chosenTemplates, type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { epochIn } from '../../plan/epochIn.js';
import { renderResults } from '../../print/renderResults.js';
import { isHeldBack } from '../../print/tallyFindings.js';
import { writeAll } from '../../write/writeAll.js';
import { planRefresh, type RefreshPlaces } from './planRefresh.js';
import { renderRefreshed } from './renderRefreshed.js';

/** Options are left out where not given. */
export interface RefreshRequest extends RefreshPlaces, TemplateChoice {
  readonly track?: boolean;
  /** Words that no longer fit are marked in the file. */
  readonly comments?: boolean;
  /** Exit with 1 where any figure changed. */
  readonly exitCode?: boolean;
  /** Warnings stop it. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly profile?: ProfileChoice;
}

/** Puts the present figures into an edited report. Everything that is said goes to stderr: stdout may be the report. */
export async function refresh(given: RefreshRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker, paintFor } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const say = messages.refresh;
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch);
  const files = templateFiles(chosenTemplates(request, context.office), world);
  if ('code' in files) return speaker.refuse(files);
  const target = await planRefresh(request, files.paths, world);
  if (target !== null && 'code' in target) return speaker.refuse(target);

  const returned = await readReturned(request, files, context);
  if ('exitCode' in returned) return returned.exitCode;
  const { document, data, against, templates } = returned;
  const report = document.name;
  const { profile, track = false, quiet = false } = request;
  const comments = request.comments ? messages.language : undefined;
  const outcome = refreshDocument(document, data, { templates, profile, against, track, comments, ...epoch });
  const { findings, refusal, bytes, controls, changes, unknown, emptied, lines } = outcome;
  await speaker.findings(findings);
  if (refusal !== null) return speaker.refuse(returnedProblem(refusal, report));
  if (hasError(findings)) return findings.some(({ file }) => file === report) ? EXIT.cannotRun : EXIT.findings;
  if (isHeldBack(request, findings)) return EXIT.findings;
  if (controls === 0) return speaker.problem({ code: 'refreshNoFigures', args: { report } });
  const paint = await paintFor(world.stderr);
  await world.stderr.write(renderRefreshed(quiet ? { ...outcome, changes: [] } : outcome, data.name, messages, paint));
  // More than half: the data are those of another report.
  if (bytes === null || unknown.length * 2 > controls)
    return speaker.problem({ code: 'refreshUnknown', args: { report, count: unknown.length } });
  const shown = { messages, paint, isText: false, notes: false };
  await world.stderr.write(renderResults(outcome.contradictions, shown));
  const isNew = bytes !== document.data;
  const done = unknown.length + outcome.contradictions.length > 0 ? EXIT.findings : EXIT.fine;
  if (unknown.length > 0) await speaker.line(say.leftAlone({ count: unknown.length }));
  if (lines.changed + lines.left > 0) await speaker.line(say.lines(lines));
  if (!isNew && !quiet) await speaker.line(say.nothing({ report, controls: controls - emptied.length }));
  if (target === null) return isNew ? speaker.refuse({ code: 'refreshNowhere', args: { report } }) : done;
  const { path, backup } = target;
  // The report itself is as it should be: no other file is asked for.
  if (!isNew && backup !== null) return done;
  const kept = backup === null ? [] : [{ path: backup, content: document.data }];
  const problem = await writeAll([...kept, { path, content: bytes }], world);
  if (problem !== null) return speaker.problem(problem);
  const output = shownName(path, '<stdout>');
  const commented = comments === undefined ? 0 : outcome.contradictions.length + unknown.length;
  const written = { output, changes: changes.length, comments: commented, tracked: track, backup };
  if (!quiet) await speaker.line(isNew ? say.written(written) : say.copied({ report, output }));
  return request.exitCode && isNew ? EXIT.findings : done;
}
