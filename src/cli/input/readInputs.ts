import { locateAll } from '../../diagnostics/locatedFinding.js';
import { checkUnitYear } from '../../jobs/steps/checkUnitYear.js';
import type { Input } from '../../jobs/steps/input.js';
import type { Messages } from '../../messages/messages.js';
import type { Speaker } from '../print/createSpeaker.js';
import { tallyFindings } from '../print/tallyFindings.js';
import type { World } from '../world.js';
import { readInput } from './readInput.js';

/** The data files of a command that takes them all together; null where one cannot be read, which is said together with what is wrong with the others. */
export async function readInputs(
  paths: readonly string[],
  world: World,
  messages: Messages,
  speaker: Speaker,
): Promise<readonly Input[] | null> {
  const read = [];
  for (const path of paths) read.push(await readInput(path, world, messages.cli));
  const inputs = read.flatMap((one) => ('finding' in one ? [] : [one]));
  if (inputs.length === read.length) return inputs;
  for (const one of read) {
    if ('finding' in one) await speaker.findings([one.finding]);
    else {
      const { dataset, findings } = checkUnitYear(one);
      await speaker.findings(tallyFindings(locateAll(dataset, findings)).shown);
    }
  }
  return null;
}
