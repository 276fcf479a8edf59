import path from 'node:path';
import { nearestWord } from '../../../diagnostics/nearestWord.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { ENDING } from '../../input/templateFiles.js';
import type { Problem } from '../../plan/plan.js';
import type { World } from '../../world.js';
import { cannotWrite, writeAll } from '../../write/writeAll.js';

/** A built-in set, copied into a folder. */
export interface EjectRequest {
  readonly set: string;
  readonly directory: string;
}

/** Copies a built-in set into a folder, to be edited there. Whatever stands there already stays as it is. */
export async function ejectTemplates({ set, directory }: EjectRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const found = world.templates.find(({ name }) => name === set);
  if (found === undefined) {
    const sets = world.templates.map(({ name }) => name);
    return speaker.refuse({ code: 'unknownSet', args: { name: set, sets, nearest: nearestWord(set, sets) } });
  }
  const contents = [...found.templates].map(([name, { data }]) => ({
    path: path.join(directory, `${name}${ENDING}`),
    content: data,
  }));
  const problem = problemWith(
    directory,
    contents.map((one) => one.path),
    world,
  );
  if (problem !== null) return speaker.refuse(problem);
  const unmade = world.files.kind(directory) === null ? world.files.makeDirectory(directory) : null;
  const unwritten = unmade === null ? await writeAll(contents, world) : cannotWrite(directory, unmade);
  if (unwritten !== null) return speaker.problem(unwritten);
  await speaker.line(messages.cli.ejected({ set, directory, count: contents.length }));
  return EXIT.fine;
}

function problemWith(directory: string, targets: readonly string[], { files }: World): Problem | null {
  const kind = files.kind(directory);
  if (kind !== null && kind !== 'directory') return { code: 'ejectIntoFile', args: { directory } };
  const present = targets.filter((target) => files.kind(target) !== null);
  return present.length === 0 ? null : { code: 'ejectOver', args: { files: present } };
}
