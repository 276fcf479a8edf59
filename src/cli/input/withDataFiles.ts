import type { Problem } from '../plan/plan.js';
import { dataFileIn, dataFilesIn, type Search } from './dataFilesIn.js';

interface DataFiles {
  readonly file?: string;
  readonly files?: readonly string[];
  readonly against?: readonly string[];
}

/** What a command was asked, with the files in place of the folders and patterns that stood for them. */
export async function withDataFiles<Request extends DataFiles>(
  request: Request,
  search: Search,
): Promise<Request | Problem> {
  const file = request.file === undefined ? undefined : await dataFileIn(request.file, search);
  if (typeof file === 'object') return file;
  const files = await dataFilesIn(request.files ?? [], search);
  if ('code' in files) return files;
  const against = await dataFilesIn(request.against ?? [], search);
  if ('code' in against) return against;
  return {
    ...request,
    ...(file !== undefined && { file }),
    ...(request.files !== undefined && { files }),
    ...(request.against !== undefined && { against }),
  };
}
