import { type Adopted, adoptDocument } from '../adopt/adoptDocument.js';
import { tooLong } from '../adopt/tooLong.js';
import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import { severityOf } from '../diagnostics/severity.js';
import { type DocumentFormat, formatOf, readFile } from '../readers/readFile.js';
import { decodeText } from '../source/decodeText.js';
import { checkUnitYear } from './steps/checkUnitYear.js';
import { bytesOf, type Content, contentOf, type Given } from './steps/input.js';

/** The outcome of `adopt`. */
export interface Adopting {
  /** The data file, and what became of every number; null where the document cannot be read, or is too long: see `findings`. */
  readonly adopted: Adopted | null;
  /** What the document was taken for. */
  readonly format: DocumentFormat;
  /** How many errors the data file has: dates and choices that the document does not tell cannot be left blank. */
  readonly errors: number;
  readonly findings: readonly LocatedFinding[];
}

/**
 * A report or article that exists already → a data file. Nothing is invented; what has no key of its own goes into `facts`.
 *
 * @param document a Word file, a web page, Markdown or text, known by its content before its name
 * @throws TypeError for what is neither bytes nor text
 */
export function adopt(document: Given<Content>): Adopting {
  const given = contentOf(document, 'văn bản');
  const { name } = given;
  const bytes = bytesOf(given);
  const format = formatOf(name, bytes);
  const { document: read, findings } = readFile(name, bytes, decodeText);
  const excess = read === null ? null : tooLong(read);
  const about = [...findings, ...(excess === null ? [] : [excess])].map((finding) => aboutFile(name, finding));
  if (read === null || excess !== null) return { adopted: null, format, errors: 0, findings: about };
  const adopted = adoptDocument(name, read, format);
  const { findings: checked } = checkUnitYear({ name, data: adopted.text });
  const errors = checked.filter(({ code }) => severityOf(code) === 'error').length;
  return { adopted, format, errors, findings: about };
}
