import path from 'node:path';
import { nearestWord } from '../../../diagnostics/nearestWord.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { readInput } from '../../input/readInput.js';
import { templateSets, templatesOfSet } from '../../input/templateSets.js';
import type { Problem } from '../../plan/plan.js';
import type { World } from '../../world.js';
import { type Content, cannotWrite, writeAll } from '../../write/writeAll.js';

/** A built-in set, copied into a folder. */
export interface EjectRequest {
  readonly set: string;
  readonly directory: string;
}

/** Copies a built-in set into a folder, to be edited there. Whatever stands there already stays as it is. */
export async function ejectTemplates({ set, directory }: EjectRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker } = context;
  const sets = templateSets(world);
  if (!sets.includes(set)) {
    const nearest = nearestWord(set, sets);
    return speaker.refuse({ code: 'unknownSet', args: { name: set, sets, nearest } });
  }
  const copies = [...templatesOfSet(set, world).values()].map((from) => ({
    from,
    to: path.join(directory, path.basename(from)),
  }));
  const targets = copies.map(({ to }) => to);
  const problem = problemWith(directory, targets, world);
  if (problem !== null) return speaker.refuse(problem);

  const contents: Content[] = [];
  for (const { from, to } of copies) {
    const input = await readInput(from, context);
    if ('finding' in input) return speaker.unread(input);
    contents.push({ path: to, content: input.data });
  }
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
