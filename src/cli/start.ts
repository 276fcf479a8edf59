import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { codeCacheFile } from './io/codeCacheFile.js';
import { loadCached } from './io/loadCached.js';
import type { run } from './run.js';

/** Put in by .config/build.js: tells one bundle from another. */
declare const BHXH_REPORT_BUNDLE: string;

/** Starts the bundled command line; bundled as dist/main.js. */
export async function start(process: NodeJS.Process): Promise<number> {
  // One report is too short a run to pay for optimised code: V8 shall wait longer before it compiles any. A batch gets
  // it all the same. Later versions have other flags, and print a complaint of one that they do not know.
  if (process.version.startsWith('v20.')) v8.setFlagsFromString('--interrupt-budget=4000000');
  const argv = process.argv.slice(2);
  const here = path.dirname(fileURLToPath(import.meta.url));
  const script = loadCached(path.join(here, 'main.cjs'), codeCacheFile(process, BHXH_REPORT_BUNDLE, argv));
  const bundle = script.exports as { readonly run: typeof run };
  const code = await bundle.run(process, argv, here);
  // A command line that was refused has compiled too little to be of use to the next.
  if (code === 0) script.remember();
  return code;
}
