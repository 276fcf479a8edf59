import path from 'node:path';
import { codeCacheFile } from './io/codeCacheFile.js';
import { loadCached } from './io/loadCached.js';
import type { run } from './run.js';
import type { work } from './work.js';

/** Put in by .config/build.js: tells one bundle from another. */
declare const BHXH_REPORT_BUNDLE: string;

/** What dist/main.cjs is the bundle of. */
interface Program {
  readonly run: typeof run;
  readonly work: typeof work;
}

/** The bundled program, which lies beside the script that loads it. `remember`: see `loadCached`. */
export function loadProgram(process: NodeJS.Process, argv: readonly string[]) {
  const main = path.join(__dirname, 'main.cjs');
  const { exports, remember } = loadCached(main, codeCacheFile(process, BHXH_REPORT_BUNDLE, argv), require);
  return { program: exports as Program, remember };
}
