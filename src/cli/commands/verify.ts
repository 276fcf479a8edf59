import { addComments } from '../../comments/addComments.js';
import type { Messages } from '../../messages/messages.js';
import { formatOf } from '../../readers/readFile.js';
import { createVerifier } from '../../verify/createVerifier.js';
import { COUNTED } from '../../verify/result.js';
import type { Verification } from '../../verify/verification.js';
import type { VerifyRequest } from '../arguments/lines/verify.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { builtAs } from '../input/builtAs.js';
import { type LoadedReport, loadReport } from '../input/loadReport.js';
import { type Returned, readReturned } from '../input/readReturned.js';
import { templateFiles } from '../input/templateFiles.js';
import { epochIn } from '../plan/epochIn.js';
import { momentOf } from '../plan/momentOf.js';
import { STREAM } from '../plan/plan.js';
import { commentsProblem } from '../plan/planComments.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { unreadable } from '../print/located.js';
import { paintFor } from '../print/paint.js';
import { renderResults, renderSummary } from '../print/renderResults.js';
import { resultJson } from '../print/resultJson.js';
import { commentOf } from '../print/resultSentence.js';
import type { World } from '../world.js';

const COMMAND = 'bhxh-report verify';

/** Says where a document that came back does not agree with the data. The document is only read. */
export async function verify(request: VerifyRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const { document: path, file, against, report: output } = request;
  if ([path, file, ...against].filter((name) => name === STREAM).length > 1)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch, COMMAND);
  const { epochSeconds } = epoch;
  const templates = templateFiles(request, world);
  if ('code' in templates) return speaker.refuse(templates, COMMAND);
  const problem = commentsProblem(request, [...templates.paths.values()], world);
  if (problem !== null) return speaker.refuse(problem, COMMAND);

  const returned = await readReturned(path, world, messages);
  if ('findings' in returned) {
    await speaker.findings(returned.findings);
    return EXIT.cannotRun;
  }
  const options = builtAs(returned.document, returned.name, request);
  if ('code' in options) return speaker.refuse(options, COMMAND);
  const loaded = await loadReport(file, templates, world, messages, speaker, COMMAND, options);
  if ('exitCode' in loaded) return EXIT.cannotRun;
  const format = formatOf(returned.name, returned.bytes);
  if (output !== null && format !== 'word')
    return speaker.refuse({ code: 'commentsNeedWord', args: { document: returned.name } }, COMMAND);
  const verification = createVerifier(loaded.report, loaded.summary)(returned.document);
  const isText = format === 'text' || format === 'markdown';
  const failure = await world.stdout.write(await rendered(verification, returned.name, isText));
  if (failure !== null) return speaker.problem({ code: 'cannotWrite', args: { output: '<stdout>', reason: failure } });
  const code = verification.results.some((result) => COUNTED[result.code]) ? EXIT.findings : EXIT.fine;
  return output === null ? code : writeComments(output, verification, returned, loaded, code);

  async function rendered({ results, counts }: Verification, name: string, isText: boolean): Promise<string> {
    if (request.format === 'json')
      return `${JSON.stringify(
        results.map((result) => resultJson(result, messages, isText)),
        null,
        2,
      )}\n`;
    const paint = await paintFor(world.stdout, world.env, request.color);
    const shown = { messages, paint, isText, notes: request.notes };
    return renderResults(results, shown) + renderSummary({ results, counts }, name, messages);
  }

  /** A copy of the Word file with a comment at each place that counts. */
  async function writeComments(
    output: string,
    { results }: Verification,
    { name, bytes }: Returned,
    { report }: LoadedReport,
    code: ExitCode,
  ): Promise<ExitCode> {
    const comments = results.flatMap((result) => commentOf(result, messages) ?? []);
    const by = { author: 'bhxh-report', initials: 'BR', date: momentOf(report, epochSeconds) };
    const commented = addComments(bytes, comments, by);
    if ('code' in commented) {
      await speaker.findings([unreadable(name, commented)]);
      return EXIT.cannotRun;
    }
    const refused = world.files.replace([{ path: output, bytes: commented }]);
    if (refused !== null)
      return speaker.problem({ code: 'cannotWrite', args: { output: refused.path, reason: refused.failure } });
    await speaker.line(messages.verify.commented({ output, count: comments.length }));
    return code;
  }
}
