import type { ReadProblem } from '../../readers/readProblem.js';
import type { WordPackage } from '../../readers/word/openWordFile.js';
import { encodingOf } from '../../readers/xml/partText.js';
import { streamXml, type XmlHandler } from '../../readers/xml/readXml.js';
import { streamEntry } from '../../readers/zip/unpackEntry.js';
import { LIMITS } from '../limits.js';

/**
 * Walks through a part that is too large to be held as one text. `isEnough` ends the walk: what comes after is not even
 * unpacked. A workbook without the part has nothing in it.
 */
export function streamPart(
  { entries }: WordPackage,
  part: string,
  handler: XmlHandler,
  isEnough: () => boolean = () => false,
): ReadProblem | null {
  const entry = entries.find(({ name }) => name.toLowerCase() === part.toLowerCase());
  if (entry === undefined) return null;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const xml = streamXml(entry.name, handler, () => ({ line: 1, column: 1 }));
  let going = true;
  try {
    const problem = streamEntry(entry, LIMITS.partBytes, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      going = xml.write(decoder.decode(piece, { stream: true })) && !isEnough();
      return going;
    });
    if (problem !== null) return problem;
    if (going && decoder !== undefined) xml.write(decoder.decode());
  } catch {
    return { code: 'word-damaged', path: [], args: { part: entry.name } };
  }
  return isEnough() ? null : xml.end();
}
