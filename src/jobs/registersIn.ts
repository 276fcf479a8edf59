import { registerEntries } from '../registers/join/registerEntries.js';
import { readDataset } from '../source/readDataset.js';
import { bytesOf, type Input } from './steps/input.js';

/** The files of registers that a data file names, each once; they are looked for from its own folder. */
export function registersIn(input: Input): readonly string[] {
  // Most files name none, and need not be read twice to know it.
  const letters = new TextDecoder('latin1').decode(bytesOf(input)).replaceAll('\0', '');
  if (!letters.includes('registers')) return [];
  const { dataset } = readDataset(input.name, input.data);
  return [...new Set(registerEntries(dataset.value).map(({ file }) => file))];
}
