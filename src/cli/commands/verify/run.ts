import { LIMITS } from '../../../diagnostics/limits.js';
import { returnedProblem } from '../../../jobs/told/refusalProblem.js';
import { type Verified, verify as verifyDocument } from '../../../jobs/verify.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import { COUNTED } from '../../../verify/result.js';
import type { Verification } from '../../../verify/verification.js';
import type { ResultFormat } from '../../arguments/options.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { type ReturnedFiles, readReturned } from '../../input/readReturned.js';
import { chosenTemplates, type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { epochIn } from '../../plan/epochIn.js';
import { fileProblem } from '../../plan/fileProblem.js';
import { type Problem, STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { renderResults, renderSummary } from '../../print/renderResults.js';
import { isHeldBack } from '../../print/tallyFindings.js';
import type { World } from '../../world.js';
import { writeAll } from '../../write/writeAll.js';
import { printResults } from './resultJson.js';

/** Options are left out where not given. */
export interface VerifyRequest extends ReturnedFiles, TemplateChoice {
  /** By default txt. */
  readonly format?: ResultFormat;
  /** Where a copy with comments goes. */
  readonly report?: string;
  readonly notes?: boolean;
  /** Warnings stop it. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly profile?: ProfileChoice;
  readonly force?: boolean;
}

/** Says where a document that came back does not agree with the data. The document is only read. */
export async function verify(given: VerifyRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker, paintFor } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { report: output, format: asked, notes = false, quiet = false, profile } = request;
  const twice = stdinTwice(readBy(request));
  if (twice !== null) return speaker.refuse(twice);
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch);
  const files = templateFiles(chosenTemplates(request, context.office), world);
  if ('code' in files) return speaker.refuse(files);
  const problem = commentsProblem(request, files.paths, world);
  if (problem !== null) return speaker.refuse(problem);

  const returned = await readReturned(request, files, context);
  if ('exitCode' in returned) return EXIT.cannotRun;
  const { document, data, against, templates } = returned;
  const { name } = document;
  const commentsIn = output === undefined ? undefined : messages.language;
  const verified = verifyDocument(document, data, { templates, profile, against, comments: commentsIn, ...epoch });
  const { counts, commented, format, refusal } = verified;
  const { results, unlisted } = listed(verified, request);
  await speaker.findings(verified.findings);
  if (refusal !== null) return speaker.refuse(returnedProblem(refusal, name));
  if (results === null || counts === null) return EXIT.cannotRun;
  if (isHeldBack(request, verified.findings)) return EXIT.findings;
  if (output !== undefined && format !== 'word')
    return speaker.refuse({ code: 'commentsNeedWord', args: { document: name } });
  const content = await rendered({ results, counts }, format === 'text' || format === 'markdown');
  const unsaid = await writeAll([{ path: STREAM, content }], world);
  if (unsaid !== null) return speaker.problem(unsaid);
  if (unlisted > 0) await speaker.line(messages.verify.otherTemplate({ count: unlisted, figures: verified.figures }));
  const { length: count } = results;
  if (asked === 'json' && count > LIMITS.findings.json)
    await speaker.line(messages.cli.moreInJson({ listed: LIMITS.findings.json, count }));
  const code = verified.agrees ? EXIT.fine : EXIT.findings;
  if (output === undefined) return code;
  if (commented === null) return EXIT.cannotRun;
  const unwritten = await writeAll([{ path: output, content: commented }], world);
  if (unwritten !== null) return speaker.problem(unwritten);
  const comments = results.filter((result) => COUNTED[result.code] && 'start' in result).length;
  if (!quiet) await speaker.line(messages.verify.commented({ output, count: comments }));
  return code;

  /** `isText`: paragraphs are lines of a text file. */
  async function rendered(verification: Verification, isText: boolean): Promise<string> {
    if (asked === 'json') return printResults(verification.results, messages, isText);
    const shown = { messages, paint: await paintFor(world.stdout), isText, notes };
    return renderResults(verification.results, shown) + (quiet ? '' : renderSummary(verification, name, messages));
  }
}

/**
 * A document that lacks most figures of the report was hardly cut down from it: it was made with another template, which
 * nobody has named. What that never had is counted, not listed.
 */
function listed({ results, figures }: Verified, { template, templates }: VerifyRequest) {
  const removed = results?.filter(({ code }) => code === 'removed').length ?? 0;
  const isNamed = template !== undefined || templates !== undefined;
  if (isNamed || removed * 2 <= figures) return { results, unlisted: 0 };
  return { results: results?.filter(({ code }) => code !== 'removed') ?? null, unlisted: removed };
}

function readBy({ document, file, against = [] }: VerifyRequest): readonly string[] {
  return [document, file, ...against];
}

/** What speaks against writing the copy with comments; null where nothing does. */
function commentsProblem(request: VerifyRequest, templates: readonly string[], { files }: World): Problem | null {
  const { report: output, force = false } = request;
  if (output === undefined) return null;
  if (output === STREAM) return { code: 'commentsNeedFile', args: undefined };
  return fileProblem({ output, read: [...readBy(request), ...templates], force }, files);
}
