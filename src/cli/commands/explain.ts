import type { Explanation } from '../../explain/explainFigure.js';
import { explanationJson } from '../../explain/explanationJson.js';
import { explain as explainFigures } from '../../jobs/explain.js';
import { explainMessages } from '../../messages/explainMessages.js';
import type { Messages } from '../../messages/messages.js';
import type { ExplainRequest } from '../arguments/lines/explain.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { loadRenderer } from '../input/loadRenderer.js';
import { readInput } from '../input/readInput.js';
import { templateFiles } from '../input/templateFiles.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { explanationText } from '../print/explanationText.js';
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
  const words = explainMessages[messages.language];
  const { asked, profile } = request;
  const templates = templateFiles(request, world);
  if ('code' in templates) return speaker.refuse(templates, COMMAND);
  const loaded = await loadRenderer(templates, world, messages.cli);
  await speaker.findings(loaded.findings);
  const { renderer } = loaded;
  if (renderer === null) return loaded.exitCode;

  const input = await readInput(request.file, world, messages.cli);
  if ('finding' in input) {
    await speaker.findings([input.finding]);
    return EXIT.cannotRun;
  }
  const { figures, document, nearest, further, findings } = explainFigures(input, { asked, renderer, profile });
  const file = input.name;
  if (figures === null || document === null) {
    const { errors, shown } = tallyFindings(findings);
    await speaker.findings(shown);
    await speaker.line(words.notExplained({ file, errors }));
    return EXIT.findings;
  }
  if (asked !== null && figures.length === 0) {
    await speaker.line(words.notFound({ asked, file, nearest }));
    return EXIT.findings;
  }
  const inFull = asked !== null && figures.length <= IN_FULL;
  const toStream = request.output === null || request.output === STREAM;
  const paint = await paintFor(world.stdout, world.env, request.color && toStream);
  const json = () =>
    `${JSON.stringify(
      figures.map((one) => explanationJson(one, file)),
      null,
      2,
    )}\n`;
  const txt = () => figures.map((one) => explanationText(one, file, messages, paint)).join('\n');
  const code = await deliver(
    document,
    {
      command: COMMAND,
      stem: 'nguon-so-lieu',
      inputs: [request.file, ...templates.paths.values()],
      formats: request.format === null ? [] : [request.format],
      output: request.output,
      force: request.force,
      own: inFull ? { json, txt } : { json },
    },
    world,
    speaker,
  );
  if (code === EXIT.fine && asked !== null) await hint(figures, asked);
  return code;

  /** What else could have been asked. */
  async function hint([first]: readonly Explanation[], text: string): Promise<void> {
    if (first === undefined || request.format !== null) return;
    const { id } = first.figure;
    if (!inFull) await speaker.line(words.several({ asked: text, count: figures?.length ?? 0, example: id }));
    else if (id === text && further > 0) await speaker.line(words.furtherNames({ id, count: further }));
  }
}
