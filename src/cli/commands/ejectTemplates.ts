import path from 'node:path';
import { nearestWord } from '../../diagnostics/nearestWord.js';
import type { Messages } from '../../messages/messages.js';
import type { EjectRequest } from '../arguments/lines/templates.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readInput } from '../input/readInput.js';
import { templateSets, templatesOfSet } from '../input/templateSets.js';
import type { Problem } from '../plan/plan.js';
import { createSpeaker } from '../print/createSpeaker.js';
import type { Failure, NewContent, World } from '../world.js';

const COMMAND = 'bhxh-report templates eject';

/** Copies a built-in set into a folder, to be edited there. Whatever stands there already stays as it is. */
export async function ejectTemplates(request: EjectRequest, world: World, messages: Messages): Promise<ExitCode> {
  const { set, directory, color } = request;
  const speaker = createSpeaker(world, messages, color);
  const sets = templateSets(world);
  if (!sets.includes(set)) {
    const nearest = nearestWord(set, sets);
    return speaker.refuse({ code: 'unknownSet', args: { name: set, sets, nearest } }, COMMAND);
  }
  const copies = [...templatesOfSet(set, world).values()].map((from) => ({
    from,
    to: path.join(directory, path.basename(from)),
  }));
  const targets = copies.map(({ to }) => to);
  const problem = problemWith(directory, targets, world);
  if (problem !== null) return speaker.refuse(problem, COMMAND);

  const contents: NewContent[] = [];
  for (const { from, to } of copies) {
    const input = await readInput(from, world, messages.cli);
    if ('finding' in input) {
      await speaker.findings([input.finding]);
      return EXIT.cannotRun;
    }
    contents.push({ path: to, bytes: input.data });
  }
  const refused = write(directory, contents, world);
  if (refused !== null) return speaker.problem(refused);
  await speaker.line(messages.cli.ejected({ set, directory, count: contents.length }));
  return EXIT.fine;
}

function problemWith(directory: string, targets: readonly string[], { files }: World): Problem | null {
  const kind = files.kind(directory);
  if (kind !== null && kind !== 'directory') return { code: 'ejectIntoFile', args: { directory } };
  const present = targets.filter((target) => files.kind(target) !== null);
  return present.length === 0 ? null : { code: 'ejectOver', args: { files: present } };
}

function write(directory: string, contents: readonly NewContent[], { files }: World): Problem | null {
  const failed = (output: string, reason: Failure): Problem => ({ code: 'cannotWrite', args: { output, reason } });
  const unmade = files.kind(directory) === null ? files.makeDirectory(directory) : null;
  if (unmade !== null) return failed(directory, unmade);
  const refused = files.replace(contents);
  return refused === null ? null : failed(refused.path, refused.failure);
}
