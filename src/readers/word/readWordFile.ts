import type { Passage, ReadDocument, UnreadPart } from '../readDocument.js';
import type { ReadProblem } from '../readProblem.js';
import { openWordFile } from './openWordFile.js';
import { type PlacedPassage, placePassages } from './placePassages.js';
import { readParts, type SeenPart } from './readParts.js';

/** What a Word file says to its reader. Macros are not looked at, nothing is run, no link is followed. */
export function readWordFile(bytes: Uint8Array): ReadDocument | ReadProblem {
  const file = openWordFile(bytes);
  if ('code' in file) return file;
  const parts = readParts(file);
  if ('code' in parts) return parts;
  const placed = placePassages(parts);
  const passages = placed.flatMap(({ passage, place }): readonly Passage[] => {
    const controls = passage.controls.map(({ id, start, end }) => ({ id, start, end }));
    const { text, row, column } = passage;
    return passage.isCopy
      ? []
      : [{ place, text, controls, ...(row === null || column === null ? {} : { row, column }) }];
  });
  const isAside = ({ place: { region } }: Passage): boolean => region !== 'body' && region !== 'table';
  return {
    passages: [...passages.filter((passage) => !isAside(passage)), ...passages.filter(isAside)],
    ...unreadIn(parts, placed),
    trackedInsertions: parts.reduce((sum, part) => sum + part.trackedInsertions, 0),
    trackedDeletions: parts.reduce((sum, part) => sum + part.trackedDeletions, 0),
  };
}

/** Each with the place of the paragraph before it, or of the first of its part. */
function unreadIn(parts: readonly SeenPart[], placed: readonly PlacedPassage[]): Pick<ReadDocument, 'unread'> {
  const unread = parts.flatMap((part) => {
    const own = placed.filter((one) => one.part === part);
    return part.unread.map(({ what, before }): UnreadPart => {
      const place = (own[Math.max(0, before - 1)] ?? placed[0])?.place;
      return { what, place: place ?? { region: 'body', paragraph: 1, heading: null } };
    });
  });
  return unread.length === 0 ? {} : { unread };
}
