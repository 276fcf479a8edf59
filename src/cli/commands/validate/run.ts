import { LIMITS } from '../../../diagnostics/limits.js';
import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import type { Context } from '../../context.js';
import { type ExitCode, worse } from '../../exitCode.js';
import { readTemplates } from '../../input/readTemplates.js';
import { chosenTemplates, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { inOrder } from '../../parallel/inOrder.js';
import { STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { writeAll } from '../../write/writeAll.js';
import { type FindingJson, printJson } from './findingJson.js';
import { type JsonFindings, jsonOf } from './jsonFindings.js';
import type { ValidateRequest } from './request.js';
import { validateOne } from './validateOne.js';

/** Checks data and templates; nothing is written. */
export async function validate(given: ValidateRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { files, notes, quiet } = request;
  const isJson = request.format === 'json';
  const ownTemplates = request.template !== undefined || request.templates !== undefined;
  if (files.length === 0 && !ownTemplates) return speaker.refuse({ code: 'nothingToValidate', args: undefined });
  const twice = stdinTwice(files);
  if (twice !== null) return speaker.refuse(twice);
  const chosen = templateFiles(chosenTemplates(request, context.office), world);
  if ('code' in chosen) return speaker.refuse(chosen);

  const json: FindingJson[] = [];
  let count = 0;
  const loaded = await readTemplates(chosen, context);
  await report(loaded.findings);
  let code = loaded.exitCode;
  if (ownTemplates && loaded.templates !== null && !quiet && !isJson)
    await speaker.line(messages.cli.templatesValid({ count: chosen.named }));
  // Data are checked against the built-in templates where the operator's own have errors.
  const { templates } =
    loaded.templates === null ? await readTemplates({ ...chosen, own: new Map(), word: null }, context) : loaded;
  const came = { valid: 0, incomplete: 0, failed: 0 };
  const steps = {
    jobs: request.jobs,
    fileOf: (file: string) => file,
    step: (file: string, here: Context) => validateOne(file, { request, templates: templates ?? undefined }, here),
  };
  for await (const { exitCode, outcome, findings } of inOrder(files, steps, context)) {
    code = worse(code, exitCode);
    came[outcome] += 1;
    keep(findings);
  }
  if (files.length > 1 && !quiet && !isJson) await speaker.line(messages.cli.validAll(came));
  const problem = isJson ? await writeAll([{ path: STREAM, content: printJson(json) }], world) : null;
  if (problem !== null) return speaker.problem(problem);
  if (count > json.length) await speaker.line(messages.cli.moreInJson({ listed: json.length, count }));
  return code;

  async function report(findings: readonly LocatedFinding[]): Promise<void> {
    if (isJson) keep(jsonOf(findings, notes, messages));
    else await speaker.findings(findings, notes);
  }

  function keep({ shown, listed }: JsonFindings): void {
    count += shown;
    json.push(...listed.slice(0, LIMITS.findings.json - json.length));
  }
}
