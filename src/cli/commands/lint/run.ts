import { LIMITS } from '../../../diagnostics/limits.js';
import { type LintOptions, lint as lintDocument } from '../../../jobs/lint.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { ResultFormat } from '../../arguments/options.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput } from '../../input/readInput.js';
import { epochIn } from '../../plan/epochIn.js';
import { fileProblem } from '../../plan/fileProblem.js';
import { type Problem, STREAM } from '../../plan/plan.js';
import { stdinTwice } from '../../plan/stdinTwice.js';
import { writeAll } from '../../write/writeAll.js';
import { type JudgedDocument, lintJson } from './lintJson.js';
import { lintText, verdictLine } from './lintText.js';

/** Options are left out where not given. */
export interface LintRequest {
  readonly documents: readonly string[];
  readonly profile?: ProfileChoice;
  /** By default txt. */
  readonly format?: ResultFormat;
  /** Where a copy with comments goes. */
  readonly report?: string;
  /** Habits, too. */
  readonly notes?: boolean;
  /** Habits count. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

/** Says where Word files break the rules of the format. They are only read. */
export async function lint(request: LintRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker, paintFor } = context;
  const { documents, report: output, strict = false, notes = strict, quiet = false } = request;
  const isJson = request.format === 'json';
  const twice = stdinTwice(documents);
  if (twice !== null) return speaker.refuse(twice);
  const epoch = epochIn(world.env);
  if ('code' in epoch) return speaker.refuse(epoch);
  const problem = commentsProblem(request, context);
  if (problem !== null) return speaker.refuse(problem);

  const shown = { messages, paint: await paintFor(world.stdout), notes };
  const judged: JudgedDocument[] = [];
  for (const document of documents) {
    const found = await judge(document, request, epoch, context);
    if (found === null) continue;
    judged.push(found);
    if (isJson) continue;
    const unsaid = await print(lintText(found, shown) + (quiet ? '' : verdictLine(found, shown)), context);
    if (unsaid !== null) return unsaid;
  }
  const unsaid = isJson ? await print(lintJson(judged, messages), context) : null;
  if (unsaid !== null) return unsaid;
  const conforming = judged.filter(({ conforms, breaches }) => conforms && !(strict && breaches.length > 0)).length;
  if (documents.length > 1 && !isJson && !quiet)
    await speaker.line(messages.lint.several({ documents: judged.length, conforming }));
  const code = conforming === documents.length ? EXIT.fine : EXIT.findings;
  const [first] = judged;
  if (judged.length < documents.length) return EXIT.cannotRun;
  if (output === undefined || first === undefined || first.commented === null) return code;
  const unwritten = await writeAll([{ path: output, content: first.commented }], world);
  if (unwritten !== null) return speaker.problem(unwritten);
  const count = first.breaches.filter(({ counted }) => counted).length;
  if (!quiet) await speaker.line(messages.verify.commented({ output, count }));
  return code;
}

async function print(content: string, { world, speaker }: Context): Promise<ExitCode | null> {
  const unsaid = await writeAll([{ path: STREAM, content }], world);
  return unsaid === null ? null : speaker.problem(unsaid);
}

/** What the rules say of one document; null where they cannot be held against it, once that is told. */
async function judge(
  document: string,
  { profile, report: output }: LintRequest,
  epoch: Pick<LintOptions, 'epochSeconds'>,
  context: Context,
): Promise<JudgedDocument | null> {
  const { speaker, messages, office } = context;
  const input = await readInput(document, context, LIMITS.document.bytes);
  if ('finding' in input) {
    await speaker.unread(input);
    return null;
  }
  const options = { comments: output === undefined ? undefined : messages.language, ...epoch };
  const own = lintDocument(input, { ...options, profile });
  // What a document says of itself goes before what its office says of all.
  const linted = own.isNobodys ? lintDocument(input, { ...options, profile: office.office.profile }) : own;
  await speaker.findings(linted.findings);
  if (linted.isNobodys) await speaker.problem({ code: 'familyUnknown', args: { document: input.name } });
  const { decree, breaches } = linted;
  return decree === null || breaches === null ? null : { ...linted, decree, breaches, file: input.name };
}

/** What speaks against writing the copy with comments; null where nothing does. */
function commentsProblem(
  { report: output, documents, force = false }: LintRequest,
  { world }: Context,
): Problem | null {
  if (output === undefined) return null;
  if (output === STREAM) return { code: 'commentsNeedFile', args: undefined };
  if (documents.length > 1) return { code: 'commentsOneDocument', args: undefined };
  return fileProblem({ output, read: documents, force }, world.files);
}
