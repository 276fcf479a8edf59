import { locateAll } from '../../diagnostics/locatedFinding.js';
import { checkUnitYear } from '../../jobs/steps/checkUnitYear.js';
import type { Context } from '../context.js';
import { readData } from './readData.js';
import type { NamedContent } from './readInput.js';

/** The data files of a command that takes them all together; null where one cannot be read, which is said together with what is wrong with the others. */
export async function readInputs(paths: readonly string[], context: Context): Promise<readonly NamedContent[] | null> {
  const read = [];
  for (const path of paths) read.push(await readData(path, context));
  const inputs = read.flatMap((one) => ('finding' in one ? [] : [one]));
  if (inputs.length === read.length) return inputs;
  for (const one of read) await context.speaker.findings('finding' in one ? [one.finding] : findingsOf(one));
  return null;
}

function findingsOf(input: NamedContent) {
  const { dataset, findings } = checkUnitYear(input);
  return locateAll(dataset, findings);
}
