import { writeSync } from 'node:fs';
import path from 'node:path';
import { codeCacheFile } from './io/codeCacheFile.js';
import { loadCached } from './io/loadCached.js';
import type { run } from './run.js';

/** Put in by .config/build.js: the version of package.json, and what tells one bundle from another. */
declare const BHXH_REPORT_VERSION: string;
declare const BHXH_REPORT_BUNDLE: string;

/** Starts the bundled command line; bundled as dist/start.cjs. */
export async function start(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  if (isVersionAsked(argv) && answered(`${BHXH_REPORT_VERSION}\n`)) return;
  // One report is too short a run to pay for optimised code: V8 shall wait longer before it compiles any. A batch gets
  // it all the same. Later versions have other flags, and print a complaint of one that they do not know.
  if (process.version.startsWith('v20.'))
    process.getBuiltinModule?.('node:v8').setFlagsFromString('--interrupt-budget=4000000');
  const main = path.join(__dirname, 'main.cjs');
  const script = loadCached(main, codeCacheFile(process, BHXH_REPORT_BUNDLE, argv), require);
  const bundle = script.exports as { readonly run: typeof run };
  const code = await bundle.run(process, argv, __dirname);
  // A command line that was refused has compiled too little to be of use to the next.
  if (code === 0) script.remember();
  // Every word was waited for until it was written. To end by itself, Node would first collect all garbage.
  process.exit(code);
}

function isVersionAsked([first, ...others]: readonly string[]): boolean {
  return others.length === 0 && (first === '--version' || first === '-v');
}

/** Whether a stream took the words at once: opening one takes longer than the rest of such a start. */
function answered(words: string): boolean {
  try {
    return writeSync(1, words) === words.length;
  } catch {
    return false; // a full disk, a reader that has gone or waits: the usual way knows what to say
  }
}
