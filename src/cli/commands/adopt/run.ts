import path from 'node:path';
import { LIMITS } from '../../../diagnostics/limits.js';
import { adopt as adoptDocument } from '../../../jobs/adopt.js';
import { adoptLines } from '../../../jobs/told/adoptLines.js';
import type { ResultFormat } from '../../arguments/options.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput, shownName } from '../../input/readInput.js';
import { newFile } from '../../plan/newFile.js';
import { STREAM } from '../../plan/plan.js';
import { writeAll } from '../../write/writeAll.js';
import { adoptJson } from './adoptJson.js';

/** Options are left out where not given. */
export interface AdoptRequest {
  /** "-" is standard input. */
  readonly document: string;
  /** By default a file named after the document, in the current folder. */
  readonly output?: string;
  /** Of the summary; by default txt. */
  readonly format?: ResultFormat;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Reads a document that exists already, and writes a data file where nothing is yet. */
export async function adopt(request: AdoptRequest, context: Context): Promise<ExitCode> {
  const { document, output, format, quiet, force = false } = request;
  const { world, speaker } = context;
  const name = `${document === STREAM ? 'stdin' : path.parse(document).name}.yaml`;
  const target = newFile({ input: document, output: output ?? null, name, force }, world.files);
  if (typeof target !== 'string') return speaker.refuse(target);
  if (format === 'json' && target === STREAM) return speaker.refuse({ code: 'twoOutputs', args: undefined });
  const input = await readInput(document, context, LIMITS.document.bytes);
  if ('finding' in input) return speaker.unread(input);
  const { adopted, format: kind, errors, findings } = adoptDocument(input);
  await speaker.findings(findings);
  if (adopted === null) return EXIT.cannotRun;
  const shown = shownName(target, '<stdout>');
  const content = adopted.text;
  const problem = await writeAll([{ path: target, content }], world);
  if (problem !== null) return speaker.problem(problem);
  const result = { input: input.name, output: shown, adopted, errors, isText: kind === 'text' || kind === 'markdown' };
  if (format === 'json') await world.stdout.write(adoptJson(result, context.messages));
  else if (!quiet) for (const line of adoptLines(result, context.messages)) await speaker.line(line);
  const isSure =
    adopted.guessed.length === 0 && adopted.figures.every(({ fate }) => fate !== 'doubtful' && fate !== 'unwritten');
  return isSure && !adopted.isEmpty && errors === 0 ? EXIT.fine : EXIT.findings;
}
