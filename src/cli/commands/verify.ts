import { verify as verifyDocument } from '../../jobs/verify.js';
import type { Messages } from '../../messages/messages.js';
import { COUNTED } from '../../verify/result.js';
import type { Verification } from '../../verify/verification.js';
import type { VerifyRequest } from '../arguments/lines/verify.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readReturned } from '../input/readReturned.js';
import { returnedProblem } from '../input/refusalProblem.js';
import { templateFiles } from '../input/templateFiles.js';
import { epochIn } from '../plan/epochIn.js';
import { STREAM } from '../plan/plan.js';
import { commentsProblem } from '../plan/planComments.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { paintFor } from '../print/paint.js';
import { renderResults, renderSummary } from '../print/renderResults.js';
import { resultJson } from '../print/resultJson.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';

const COMMAND = 'bhxh-report verify';

/** Says where a document that came back does not agree with the data. The document is only read. */
export async function verify(request: VerifyRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const { document: path, file, report: output, profile } = request;
  if ([path, file, ...request.against].filter((name) => name === STREAM).length > 1)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch, COMMAND);
  const templates = templateFiles(request, world);
  if ('code' in templates) return speaker.refuse(templates, COMMAND);
  const problem = commentsProblem(request, [...templates.paths.values()], world);
  if (problem !== null) return speaker.refuse(problem, COMMAND);

  const returned = await readReturned(request, templates, world, messages, speaker);
  if ('exitCode' in returned) return EXIT.cannotRun;
  const { document, data, against, renderer } = returned;
  const { name } = document;
  const comments = output === null ? null : messages.language;
  const verified = verifyDocument(document, data, { renderer, profile, against, comments, ...epoch });
  const { results, counts, commented, format, refusal } = verified;
  await speaker.findings(tallyFindings(verified.findings).shown);
  if (refusal !== null) return speaker.refuse(returnedProblem(refusal, name), COMMAND);
  if (results === null || counts === null) return EXIT.cannotRun;
  if (output !== null && format !== 'word')
    return speaker.refuse({ code: 'commentsNeedWord', args: { document: name } }, COMMAND);
  const failure = await world.stdout.write(await rendered({ results, counts }, format !== 'word' && format !== 'html'));
  if (failure !== null) return speaker.problem({ code: 'cannotWrite', args: { output: '<stdout>', reason: failure } });
  const code = verified.agrees ? EXIT.fine : EXIT.findings;
  if (output === null) return code;
  if (commented === null) return EXIT.cannotRun;
  const refused = world.files.replace([{ path: output, bytes: commented }]);
  if (refused !== null)
    return speaker.problem({ code: 'cannotWrite', args: { output: refused.path, reason: refused.failure } });
  const count = results.filter((result) => COUNTED[result.code] && 'start' in result).length;
  await speaker.line(messages.verify.commented({ output, count }));
  return code;

  /** `isText`: paragraphs are lines of a text file. */
  async function rendered(verification: Verification, isText: boolean): Promise<string> {
    if (request.format === 'json')
      return `${JSON.stringify(
        verification.results.map((result) => resultJson(result, messages, isText)),
        null,
        2,
      )}\n`;
    const paint = await paintFor(world.stdout, world.env, request.color);
    const shown = { messages, paint, isText, notes: request.notes };
    return renderResults(verification.results, shown) + renderSummary(verification, name, messages);
  }
}
