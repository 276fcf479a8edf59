import { LIMITS } from '../../../diagnostics/limits.js';
import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import type { Templates } from '../../../jobs/steps/templates.js';
import { validate as validateData } from '../../../jobs/validate.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { ResultFormat } from '../../arguments/options.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode, worse } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { readTemplates } from '../../input/readTemplates.js';
import { chosenTemplates, type TemplateChoice, templateFiles } from '../../input/templateFiles.js';
import { withDataFiles } from '../../input/withDataFiles.js';
import { STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { tallyFindings } from '../../print/tallyFindings.js';
import { writeAll } from '../../write/writeAll.js';
import { type FindingJson, findingJson, printJson } from './findingJson.js';

/** Options are left out where not given. */
export interface ValidateRequest extends TemplateChoice {
  readonly files: readonly string[];
  /** By default txt. */
  readonly format?: ResultFormat;
  readonly profile?: ProfileChoice;
  readonly notes?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** Checks data and templates; nothing is written. */
export async function validate(given: ValidateRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const request = await withDataFiles(given, world.files);
  if ('code' in request) return speaker.refuse(request);
  const { files, profile, notes, strict, quiet } = request;
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
  if (ownTemplates && loaded.templates !== null) await summary(messages.cli.templatesValid({ count: chosen.named }));
  // Data are checked against the built-in templates where the operator's own have errors.
  const { templates } =
    loaded.templates === null ? await readTemplates({ ...chosen, own: new Map(), word: null }, context) : loaded;
  const came = { valid: 0, incomplete: 0, failed: 0 };
  for (const file of files) code = worse(code, await validateOne(file, templates ?? undefined));
  if (files.length > 1) await summary(messages.cli.validAll(came));
  const problem = isJson ? await writeAll([{ path: STREAM, content: printJson(json) }], world) : null;
  if (problem !== null) return speaker.problem(problem);
  if (count > json.length) await speaker.line(messages.cli.moreInJson({ listed: json.length, count }));
  return code;

  async function validateOne(file: string, templates: Templates | undefined): Promise<ExitCode> {
    const input = await readData(file, context);
    if ('finding' in input) {
      await report([input.finding]);
      came.failed += 1;
      return EXIT.cannotRun;
    }
    const { findings } = validateData(input, { templates, profile });
    const faults = tallyFindings(findings);
    await report(findings);
    const failed = faults.errors > 0 || faults.missing > 0 || (strict && faults.warnings > 0);
    came[!failed ? 'valid' : faults.errors === 0 && faults.missing > 0 ? 'incomplete' : 'failed'] += 1;
    await summary(messages.cli[failed ? 'notValid' : 'valid']({ file: input.name, ...faults }));
    return failed ? EXIT.findings : EXIT.fine;
  }

  async function report(findings: readonly LocatedFinding[]): Promise<void> {
    if (!isJson) return speaker.findings(findings, notes);
    const shown = findings.filter(({ severity }) => notes || severity !== 'note');
    count += shown.length;
    json.push(...shown.slice(0, LIMITS.findings.json - json.length).map((one) => findingJson(one, messages)));
  }

  async function summary(line: string): Promise<void> {
    if (!quiet && !isJson) await speaker.line(line);
  }
}
