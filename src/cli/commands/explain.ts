import { type Explanation, explainFigure } from '../../explain/explainFigure.js';
import { explanationJson } from '../../explain/explanationJson.js';
import { figureList } from '../../explain/figureList.js';
import { type Found, findFigures } from '../../explain/findFigures.js';
import { type Known, knownOf } from '../../explain/known.js';
import type { Messages } from '../../messages/messages.js';
import { buildReport } from '../../pipeline.js';
import type { ExplainRequest } from '../arguments/lines/explain.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { loadRenderer } from '../input/loadRenderer.js';
import { readInput, shownName } from '../input/readInput.js';
import { templateFiles } from '../input/templateFiles.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { explanationText } from '../print/explanationText.js';
import { locateAll, unreadable } from '../print/located.js';
import { paintFor } from '../print/paint.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { deliver } from './deliver.js';

const COMMAND = 'bhxh-report explain';

/** More figures than this are listed in a table, not each in full. */
const IN_FULL = 3;

/** Where one figure, or each figure, of a report comes from. */
export async function explain(request: ExplainRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const words = messages.explain;
  const { asked } = request;
  const templates = templateFiles(request, world);
  if ('code' in templates) return speaker.refuse(templates, COMMAND);
  const loaded = await loadRenderer(templates, world, messages.cli);
  await speaker.findings(loaded.findings);
  if (loaded.renderer === null) return loaded.exitCode;

  const file = shownName(request.file, '<stdin>');
  const input = await readInput(request.file, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([unreadable(file, input.finding)]);
    return EXIT.cannotRun;
  }
  const { dataset, report, summary, findings } = buildReport(file, input.bytes, loaded.renderer, request.profile);
  if (report === null || summary === null) {
    const { errors, shown } = tallyFindings(findings);
    await speaker.findings(locateAll(dataset, shown));
    await speaker.line(words.notExplained({ file, errors }));
    return EXIT.findings;
  }
  const known = knownOf(report, summary, dataset);
  const { figures, nearest }: Found =
    asked === null ? { figures: [...known.figures.values()], nearest: [] } : findFigures(asked, known);
  if (asked !== null && figures.length === 0) {
    await speaker.line(words.notFound({ asked, file, nearest }));
    return EXIT.findings;
  }
  const explained = figures.map((figure) => explainFigure(figure, known));
  const inFull = asked !== null && explained.length <= IN_FULL;
  const toStream = request.output === null || request.output === STREAM;
  const paint = await paintFor(world.stdout, world.env, request.color && toStream);
  const code = await deliver(
    () => figureList(explained, known),
    {
      command: COMMAND,
      stem: 'nguon-so-lieu',
      inputs: [request.file, ...templates.paths.values()],
      formats: request.format === null ? [] : [request.format],
      output: request.output,
      force: request.force,
      own: {
        json: () =>
          `${JSON.stringify(
            explained.map((one) => explanationJson(one, known)),
            null,
            2,
          )}\n`,
        ...(inFull && { txt: () => explained.map((one) => explanationText(one, dataset, messages, paint)).join('\n') }),
      },
    },
    world,
    speaker,
  );
  if (code === EXIT.fine && asked !== null) await hint(explained, known, asked);
  return code;

  /** What else could have been asked. */
  async function hint([first]: readonly Explanation[], { figures: all }: Known, text: string): Promise<void> {
    if (first === undefined || request.format !== null) return;
    const { id } = first.figure;
    const further = [...all.keys()].filter((name) => name.startsWith(`${id}.`)).length;
    if (!inFull) await speaker.line(words.several({ asked: text, count: explained.length, example: id }));
    else if (id === text && further > 0) await speaker.line(words.furtherNames({ id, count: further }));
  }
}
