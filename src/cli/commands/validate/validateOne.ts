import type { LocatedFinding } from '../../../diagnostics/locatedFinding.js';
import type { Templates } from '../../../jobs/steps/templates.js';
import { validate } from '../../../jobs/validate.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readData } from '../../input/readData.js';
import { tallyFindings } from '../../print/tallyFindings.js';
import { type JsonFindings, jsonOf } from './jsonFindings.js';
import type { ValidateRequest } from './request.js';

export interface Validating {
  readonly request: ValidateRequest;
  readonly templates: Templates | undefined;
}

interface ValidatedOne {
  readonly exitCode: ExitCode;
  /** What the closing line counts it as. */
  readonly outcome: 'valid' | 'incomplete' | 'failed';
  /** For programs; people are told at once. */
  readonly findings: JsonFindings;
}

const NONE: JsonFindings = { shown: 0, listed: [] };

/** Checks one file, and says what is wrong with it. */
export async function validateOne(
  file: string,
  { request: { format, profile, notes, strict, quiet }, templates }: Validating,
  context: Context,
): Promise<ValidatedOne> {
  const { messages, speaker } = context;
  const input = await readData(file, context);
  if ('finding' in input)
    return { exitCode: EXIT.cannotRun, outcome: 'failed', findings: await report([input.finding]) };
  const { findings } = validate(input, { templates, profile });
  const faults = tallyFindings(findings);
  const told = await report(findings);
  const failed = faults.errors > 0 || faults.missing > 0 || (strict && faults.warnings > 0);
  if (!quiet && format !== 'json')
    await speaker.line(messages.cli[failed ? 'notValid' : 'valid']({ file: input.name, ...faults }));
  const outcome = !failed ? 'valid' : faults.errors === 0 && faults.missing > 0 ? 'incomplete' : 'failed';
  return { exitCode: failed ? EXIT.findings : EXIT.fine, outcome, findings: told };

  async function report(found: readonly LocatedFinding[]): Promise<JsonFindings> {
    if (format === 'json') return jsonOf(found, notes, messages);
    await speaker.findings(found, notes);
    return NONE;
  }
}
