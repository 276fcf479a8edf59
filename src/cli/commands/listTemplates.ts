import { MAIN } from '../../jobs/loadTemplates.js';
import type { Messages } from '../../messages/messages.js';
import { decodeText } from '../../source/decodeText.js';
import type { TemplatesRequest } from '../arguments/lines/templates.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { purposeOf } from '../input/purposeOf.js';
import { readInput } from '../input/readInput.js';
import { templateSets, templatesOfSet } from '../input/templateSets.js';
import { createSpeaker } from '../print/createSpeaker.js';
import type { World } from '../world.js';

/** The built-in sets, one a line: its name and what it is for. The list is what was asked for, so it goes to stdout. */
export async function listTemplates(request: TemplatesRequest, world: World, messages: Messages): Promise<ExitCode> {
  const sets = templateSets(world);
  const width = Math.max(...sets.map((set) => set.length));
  let lines = '';
  for (const set of sets) lines += `${set.padEnd(width)}  ${await purposeOfSet(set)}\n`;
  const failure = await world.stdout.write(lines);
  if (failure === null) return EXIT.fine;
  const args = { output: '<stdout>', reason: failure };
  return createSpeaker(world, messages, request.color).problem({ code: 'cannotWrite', args });

  async function purposeOfSet(set: string): Promise<string> {
    const file = templatesOfSet(set, world).get(MAIN);
    const input = file === undefined ? null : await readInput(file, world, messages.cli);
    return input === null || 'finding' in input ? '' : purposeOf(decodeText(input.data).text);
  }
}
