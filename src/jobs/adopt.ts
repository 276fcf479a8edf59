import { type Adopted, adoptDocument } from '../adopt/adoptDocument.js';
import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import { formatOf, readFile } from '../readers/readFile.js';
import { decodeText } from '../source/decodeText.js';
import { bytesOf, type Input } from './steps/input.js';

export interface Adopting {
  /** The data file, and what became of every number; null where the document cannot be read: see `findings`. */
  readonly adopted: Adopted | null;
  /** About the document. */
  readonly findings: readonly LocatedFinding[];
}

/** A report or article that exists already → a data file. Nothing is invented; what has no key of its own goes into `facts`. */
export function adopt(document: Input): Adopting {
  const bytes = bytesOf(document);
  const { document: read, findings } = readFile(document.name, bytes, decodeText);
  const about = findings.map((finding) => aboutFile(document.name, finding));
  if (read === null) return { adopted: null, findings: about };
  return { adopted: adoptDocument(document.name, read, formatOf(document.name, bytes)), findings: about };
}
