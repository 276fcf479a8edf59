import type { Passage, ReadDocument } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { openWordFile } from './openWordFile.js';
import { placePassages } from './placePassages.js';
import { readParts } from './readParts.js';

/** What a Word file says to its reader. Macros are not looked at, nothing is run, no link is followed. */
export function readWordFile(bytes: Uint8Array): ReadDocument | ReadProblem {
  const file = openWordFile(bytes);
  if ('code' in file) return file;
  const parts = readParts(file);
  if ('code' in parts) return parts;
  const passages = placePassages(parts).flatMap(({ passage, place }): readonly Passage[] => {
    const controls = passage.controls.map(({ id, start, end }) => ({ id, start, end }));
    const { text, row } = passage;
    return passage.isCopy ? [] : [{ place, text, controls, ...(row === null ? {} : { row }) }];
  });
  const isAside = ({ place: { region } }: Passage): boolean => region !== 'body' && region !== 'table';
  return {
    passages: [...passages.filter((passage) => !isAside(passage)), ...passages.filter(isAside)],
    trackedInsertions: parts.reduce((sum, part) => sum + part.trackedInsertions, 0),
    trackedDeletions: parts.reduce((sum, part) => sum + part.trackedDeletions, 0),
  };
}
