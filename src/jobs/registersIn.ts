import { registerEntries } from '../registers/join/registerEntries.js';
import { datasetOf } from './steps/checkUnitYear.js';
import { bytesOf, type Data, dataOf, type Given, isContent } from './steps/input.js';

/**
 * The files of registers that data name, each once, in their order and as they are written there: whoever reads them gives
 * their bytes under these names (`registers` of `Input`).
 *
 * @throws TypeError for data of another type
 */
export function registersIn(data: Given<Data>): readonly string[] {
  const input = dataOf(data);
  // Most files name none, and need not be read twice to know it.
  if (isContent(input.data) && !lettersOf(bytesOf({ data: input.data })).includes('registers')) return [];
  const { dataset } = datasetOf(input);
  return [...new Set(registerEntries(dataset.value).map(({ file }) => file))];
}

/** In whichever encoding. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
}
