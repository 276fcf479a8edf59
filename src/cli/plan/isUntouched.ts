import { isAsBuilt } from '../../writers/docx/package/isAsBuilt.js';
import type { Format } from '../../writers/index.js';
import type { Files } from '../world.js';
import type { Output } from './plan.js';

/** Zip archives: they cannot be shown, and office programs save them again otherwise than we build them. */
export function isPackage(format: Format): boolean {
  return format === 'docx' || format === 'xlsx';
}

/** False where a Word file or a workbook at the place of an output may hold somebody's work: it is not as we built it, or cannot be read. */
export async function isUntouched({ format, path }: Output, files: Pick<Files, 'kind' | 'read'>): Promise<boolean> {
  if (!isPackage(format) || files.kind(path) !== 'file') return true;
  const content = await files.read(path, MAX_WORD_FILE);
  return content.type === 'bytes' && (content.bytes.length === 0 || isAsBuilt(content.bytes));
}

/** Ours have some tens of kilobytes; a larger one got pictures. */
const MAX_WORD_FILE = 4 * 1024 * 1024;
