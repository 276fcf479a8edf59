import { severityOf } from '../../diagnostics/severity.js';
import { SOURCES_TITLE } from '../../explain/sourcesAppendix.js';
import type { Messages } from '../../messages/messages.js';
import { type BuildOptions, type Built, buildReport } from '../../pipeline.js';
import { formatOf } from '../../readers/readFile.js';
import { createVerifier, type Verifier } from '../../verify/createVerifier.js';
import { COUNTED } from '../../verify/result.js';
import type { Verification } from '../../verify/verification.js';
import type { VerifyRequest } from '../arguments/lines/verify.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { loadRenderer } from '../input/loadRenderer.js';
import { readInput, shownName } from '../input/readInput.js';
import { readReturned } from '../input/readReturned.js';
import { templateFiles } from '../input/templateFiles.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker, type Speaker } from '../print/createSpeaker.js';
import { locateAll, unreadable } from '../print/located.js';
import { paintFor } from '../print/paint.js';
import { renderResults, renderSummary } from '../print/renderResults.js';
import { resultJson } from '../print/resultJson.js';
import type { World } from '../world.js';

const COMMAND = 'bhxh-report verify';

/** Says where a document that came back does not agree with the data. The document is only read. */
export async function verify(request: VerifyRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  if (request.document === STREAM && request.file === STREAM)
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  const verifierFor = await verifiersOf(request, world, messages, speaker);
  if (verifierFor === null) return EXIT.cannotRun;
  const returned = await readReturned(request.document, world, messages);
  if ('findings' in returned) {
    await speaker.findings(returned.findings);
    return EXIT.cannotRun;
  }
  const isText = ['text', 'markdown'].includes(formatOf(returned.name, returned.bytes));
  const hasSources = returned.document.passages.some(({ text }) => text.trim() === SOURCES_TITLE);
  const verification = verifierFor({ sources: hasSources })(returned.document);
  const failure = await world.stdout.write(await rendered(verification, returned.name, isText));
  if (failure !== null) return speaker.problem({ code: 'cannotWrite', args: { output: '<stdout>', reason: failure } });
  return verification.results.some(({ code }) => COUNTED[code]) ? EXIT.findings : EXIT.fine;

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
}

/** For documents with and without the appendix on sources; null where the templates or the data have errors, which are said. */
async function verifiersOf(
  request: VerifyRequest,
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<((options: BuildOptions) => Verifier) | null> {
  const files = templateFiles(request, world);
  if ('code' in files) {
    await speaker.refuse(files, COMMAND);
    return null;
  }
  const { renderer, findings: ofTemplates } = await loadRenderer(files, world, messages.cli);
  await speaker.findings(ofTemplates);
  if (renderer === null) return null;
  const name = shownName(request.file, '<stdin>');
  const input = await readInput(request.file, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([unreadable(name, input.finding)]);
    return null;
  }
  const build = (options: BuildOptions): Built => buildReport(name, input.bytes, renderer, request.profile, options);
  const { dataset, report, findings } = build({});
  if (report !== null) return (options) => verifierOf(build(options));
  const errors = findings.filter(({ code }) => severityOf(code) === 'error');
  await speaker.findings(locateAll(dataset, errors));
  return null;
}

function verifierOf({ report, summary }: Built): Verifier {
  if (report === null || summary === null) throw new Error('A report that was built once is not built again');
  return createVerifier(report, summary);
}
