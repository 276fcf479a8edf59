import type { OutputFormat } from '../../office/outputFormats.js';
import { isAsBuilt } from '../../writers/docx/package/isAsBuilt.js';
import type { Files } from '../world.js';
import type { Output, Problem } from './plan.js';

/** Zip archives, and PDF: they cannot be shown. */
export function isBinary(format: OutputFormat): boolean {
  return format in AS_MADE;
}

/** Whether bytes are as this program made them: other programs save its files otherwise, and sign them. */
const AS_MADE: Readonly<Partial<Record<OutputFormat, (bytes: Uint8Array) => boolean>>> = {
  docx: isAsBuilt,
  xlsx: isAsBuilt,
  pdf: isAsPrinted,
};

/** That a file at the place of an output may hold somebody's work: it is not as we made it, or cannot be read. */
export async function editedProblem(
  { format, path: output }: Output,
  files: Pick<Files, 'kind' | 'read'>,
): Promise<Problem | null> {
  const isAsMade = AS_MADE[format];
  if (isAsMade === undefined || files.kind(output) !== 'file') return null;
  const content = await files.read(output, MAX_FILE);
  if (content.type === 'unreadable' && content.failure === 'EBUSY')
    return { code: 'cannotWrite', args: { output, reason: content.failure } };
  if (content.type === 'unreadable') return { code: 'targetUnreadable', args: { output, reason: content.failure } };
  const isUntouched = content.type === 'bytes' && (content.bytes.length === 0 || isAsMade(content.bytes));
  return isUntouched ? null : { code: 'editedSince', args: { output } };
}

/** Ours have some tens of kilobytes; a larger one got pictures. */
const MAX_FILE = 4 * 1024 * 1024;

/** "LibreOffice", as it writes its own name into a PDF. */
const PRODUCER = `/Producer<FEFF${[...'LibreOffice'].map((letter) => `00${letter.charCodeAt(0).toString(16)}`).join('')}`;

/** A PDF that was scanned is of another program; one that was signed or annotated goes on behind its first end. */
function isAsPrinted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  const isOurs = text.toLowerCase().includes(PRODUCER.toLowerCase());
  return isOurs && text.indexOf('%%EOF') === text.lastIndexOf('%%EOF');
}
