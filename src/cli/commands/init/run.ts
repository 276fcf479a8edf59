import path from 'node:path';
import { type BegunFile, init as begin, companions } from '../../../jobs/init.js';
import { initProblem } from '../../../jobs/told/initProblem.js';
import { WRITERS } from '../../../writers/index.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { isVacant } from '../../plan/isVacant.js';
import type { Problem } from '../../plan/plan.js';
import { cannotWrite, type Written, writeAll } from '../../write/writeAll.js';
import { askWish } from './askWish.js';
import type { InitRequest } from './initRequest.js';

/** Writes the files that a report is begun with. Nothing is written over, and nothing is asked without a terminal. */
export async function init(request: InitRequest, context: Context): Promise<ExitCode> {
  const { speaker } = context;
  const stem = request.stem?.replace(/\.ya?ml$/i, '') ?? null;
  const output = path.join(request.output ?? '', path.dirname(stem ?? ''));
  const folder = output === '.' ? '' : output;
  if (request.example) return write(await exampleFiles(stem ?? 'binhphuoc'), folder, request, context);
  const wish = await askWish(
    { ...fromOffice(context), ...request, stem: stem === null ? null : path.basename(stem) },
    context,
  );
  if ('exitCode' in wish) return wish.exitCode;
  const begun = begin(wish);
  if ('type' in begun) return speaker.refuse(initProblem(begun));
  return write(begun.files, folder, request, context);
}

/** What the office says is not asked for again. */
function fromOffice({ office: { office } }: Context): Omit<InitRequest, 'stem'> {
  const { profile, issuer, signer, recipients } = office;
  const { name, symbol } = issuer ?? {};
  return {
    ...(profile !== undefined && { profile }),
    ...(name !== undefined && { issuer: name }),
    ...(symbol !== undefined && { symbol }),
    ...(signer?.title !== undefined && { title: signer.title }),
    ...(signer?.name !== undefined && { signer: signer.name }),
    ...(recipients !== undefined && { recipient: recipients }),
  };
}

async function exampleFiles(stem: string): Promise<readonly BegunFile[]> {
  const { EXAMPLE } = await import('virtual:example');
  const name = `${path.basename(stem)}.yaml`;
  return [{ name, content: EXAMPLE, shared: false }, ...companions(name, null)];
}

async function write(
  begun: readonly BegunFile[],
  folder: string,
  { quiet = false, example = false }: InitRequest,
  context: Context,
): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const places = begun.map((file) => ({ ...file, place: path.join(folder, file.name) }));
  const there = places.filter(({ place }) => !isVacant(world.files.kind(place)));
  const problem = problemWith(folder, there, context);
  if (problem !== null) return speaker.refuse(problem);
  const contents: Written[] = [];
  for (const { place, content } of places.filter((one) => !there.includes(one)))
    contents.push({ path: place, content: typeof content === 'string' ? content : await WRITERS.xlsx.write(content) });
  const isNew = folder !== '' && world.files.kind(folder) === null;
  const unmade = isNew ? world.files.makeDirectory(folder) : null;
  const unwritten = unmade === null ? await writeAll(contents, world) : cannotWrite(folder, unmade);
  if (unwritten !== null) return speaker.problem(unwritten);
  const [first] = contents;
  if (!quiet && first !== undefined)
    await speaker.line(messages.init.made({ files: contents.map((one) => one.path), data: first.path, example }));
  return EXIT.fine;
}

/** Files that are the same beside any data file stay as they are; nothing else may be there. */
function problemWith(
  folder: string,
  there: readonly (BegunFile & { readonly place: string })[],
  { world: { files } }: Context,
): Problem | null {
  const kind = folder === '' ? 'directory' : files.kind(folder);
  if (kind === 'file' || kind === 'other') return { code: 'outputMissingDirectory', args: { directory: folder } };
  const taken = there.filter(({ shared }) => !shared).map(({ place }) => place);
  return taken.length === 0 ? null : { code: 'initOver', args: { files: taken } };
}
