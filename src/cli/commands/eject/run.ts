import path from 'node:path';
import { nearestWord } from '../../../diagnostics/nearestWord.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { ENDING } from '../../input/templateFiles.js';
import { isVacant } from '../../plan/isVacant.js';
import type { Problem } from '../../plan/plan.js';
import type { NewContent, World } from '../../world.js';
import { cannotWrite } from '../../write/writeAll.js';
import { wordTemplates } from './wordTemplates.js';

/** A built-in set, copied into a folder. */
export interface EjectRequest {
  readonly set: string;
  readonly directory: string;
  /** As Word templates, one for each profile. */
  readonly docx?: boolean;
}

/** Copies a built-in set into a folder, to be edited there, whole or not at all. Whatever stands there already stays as it is. */
export async function ejectTemplates(
  { set, directory, docx = false }: EjectRequest,
  context: Context,
): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const found = world.templates.find(({ name }) => name === set);
  if (found === undefined) {
    const sets = world.templates.map(({ name }) => name);
    return speaker.refuse({ code: 'unknownSet', args: { name: set, sets, nearest: nearestWord(set, sets) } });
  }
  const [usual] = world.templates;
  if (docx && usual !== undefined && found !== usual)
    return speaker.refuse({ code: 'ejectWordOnly', args: { set, usual: usual.name } });
  const contents = docx
    ? await wordTemplates(set)
    : [...found.templates].map(([name, { data }]) => ({
        path: `${name}${ENDING}`,
        bytes: new TextEncoder().encode(data),
      }));
  const problem = await problemWith(directory, contents, world);
  if (problem !== null) return speaker.refuse(problem);
  const unwritten =
    world.files.kind(directory) !== 'directory'
      ? world.files.makeFolderWith(directory, contents)
      : world.files.replace(contents.map(({ path: name, bytes }) => ({ path: path.join(directory, name), bytes })));
  if (unwritten !== null) return speaker.problem(cannotWrite(unwritten.path, unwritten.failure));
  await speaker.line(messages.cli.ejected({ set, directory, count: contents.length, docx }));
  return EXIT.fine;
}

async function problemWith(
  directory: string,
  contents: readonly NewContent[],
  { files }: World,
): Promise<Problem | null> {
  if (!files.canBeNamed(directory)) return { code: 'outputName', args: { output: directory } };
  const kind = files.kind(directory);
  if (kind === 'file' || kind === 'other') return { code: 'ejectIntoFile', args: { directory } };
  const others: string[] = [];
  for (const { path: name, bytes } of contents) {
    const target = path.join(directory, name);
    if (!isVacant(files.kind(target)) && !(await holds(target, bytes, files))) others.push(target);
  }
  return others.length === 0 ? null : { code: 'ejectOver', args: { files: others } };
}

/** A copy that nobody has edited, as a run that was killed leaves some. */
async function holds(target: string, bytes: Uint8Array, files: World['files']): Promise<boolean> {
  const content = await files.read(target, bytes.length);
  return content.type === 'bytes' && Buffer.compare(content.bytes, bytes) === 0;
}
