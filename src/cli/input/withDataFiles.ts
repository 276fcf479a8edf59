import type { Problem } from '../plan/plan.js';
import { type Shard, shardOf } from '../plan/shard.js';
import { dataFileIn, dataFilesIn, type Search } from './dataFilesIn.js';

interface DataFiles {
  readonly file?: string;
  readonly files?: readonly string[];
  readonly against?: readonly string[];
  readonly shard?: Shard;
}

/** What a command was asked, with the files in place of the folders and patterns that stood for them. */
export async function withDataFiles<Request extends DataFiles>(
  request: Request,
  search: Search,
): Promise<Request | Problem> {
  const file = request.file === undefined ? undefined : await dataFileIn(request.file, search);
  if (typeof file === 'object') return file;
  const all = await dataFilesIn(request.files ?? [], search);
  if ('code' in all) return all;
  const { shard } = request;
  const files = shard === undefined ? all : shardOf(all, shard);
  if (shard !== undefined && files.length === 0) return { code: 'shardEmpty', args: { ...shard, files: all.length } };
  const against = await dataFilesIn(request.against ?? [], search);
  if ('code' in against) return against;
  return {
    ...request,
    ...(file !== undefined && { file }),
    ...(request.files !== undefined && { files }),
    ...(request.against !== undefined && { against }),
  };
}
