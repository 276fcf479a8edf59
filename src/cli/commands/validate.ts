import type { LocatedFinding } from '../../diagnostics/locatedFinding.js';
import { validate as validateData } from '../../jobs/validate.js';
import type { Messages } from '../../messages/messages.js';
import type { Renderer } from '../../report/template/renderer.js';
import type { ValidateRequest } from '../arguments/lines/validate.js';
import { EXIT, type ExitCode, worse } from '../exitCode.js';
import { loadRenderer } from '../input/loadRenderer.js';
import { readInput } from '../input/readInput.js';
import { templateFiles } from '../input/templateFiles.js';
import { STREAM } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import { type FindingJson, findingJson, printJson } from '../print/findingJson.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';

const COMMAND = 'bhxh-report validate';

/** Goes all the way to the report, so that what is valid can be built; nothing is written. */
export async function validate(request: ValidateRequest, world: World, messages: Messages): Promise<ExitCode> {
  const speaker = createSpeaker(world, messages, request.color);
  const ownTemplates = request.template !== null || request.templates !== null;
  if (request.files.length === 0 && !ownTemplates)
    return speaker.refuse({ code: 'nothingToValidate', args: undefined }, COMMAND);
  if (request.files.filter((file) => file === STREAM).length > 1) {
    return speaker.refuse({ code: 'stdinTwice', args: undefined }, COMMAND);
  }
  const files = templateFiles(request, world);
  if ('code' in files) return speaker.refuse(files, COMMAND);

  const json: FindingJson[] = [];
  const loaded = await loadRenderer(files, world, messages.cli);
  await report(loaded.findings);
  let code = loaded.exitCode;
  if (ownTemplates && loaded.renderer !== null) await summary(messages.cli.templatesValid({ count: files.own }));
  const renderer = loaded.renderer ?? (await builtIn());
  for (const file of request.files) code = worse(code, await validateOne(file, renderer));
  if (request.format === 'json') {
    const failure = await world.stdout.write(printJson(json));
    if (failure !== null)
      return speaker.problem({ code: 'cannotWrite', args: { output: '<stdout>', reason: failure } });
  }
  return code;

  async function validateOne(file: string, renderer: Renderer): Promise<ExitCode> {
    const input = await readInput(file, world, messages.cli);
    if ('finding' in input) {
      await report([input.finding]);
      return EXIT.cannotRun;
    }
    const { shown, ...faults } = tallyFindings(validateData(input, { renderer }).findings, request.notes);
    await report(shown);
    const failed = faults.errors > 0 || faults.missing > 0 || (request.strict && faults.warnings > 0);
    await summary(messages.cli[failed ? 'notValid' : 'valid']({ file: input.name, ...faults }));
    return failed ? EXIT.findings : EXIT.fine;
  }

  /** Data are checked against the built-in templates where the operator's own have errors. */
  async function builtIn(): Promise<Renderer> {
    const files = templateFiles({ template: null, templates: null }, world);
    const renderer = 'code' in files ? null : (await loadRenderer(files, world, messages.cli)).renderer;
    if (renderer === null) throw new Error('The built-in templates have errors');
    return renderer;
  }

  async function report(findings: readonly LocatedFinding[]): Promise<void> {
    if (request.format === 'text') return speaker.findings(findings);
    json.push(...findings.map((one) => findingJson(one, messages)));
  }

  async function summary(line: string): Promise<void> {
    if (!request.quiet && request.format === 'text') await speaker.line(line);
  }
}
