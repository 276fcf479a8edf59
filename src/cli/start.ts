import { writeSync } from 'node:fs';
import { expectedRun, expectRun } from './io/expectRun.js';
import { loadProgram } from './loadProgram.js';

/** Put in by .config/build.js, from package.json. */
declare const BHXH_REPORT_VERSION: string;

/** Starts the bundled command line; bundled as dist/start.cjs. */
export async function start(process: NodeJS.Process): Promise<void> {
  const argv = process.argv.slice(2);
  if (isVersionAsked(argv) && answered(`${BHXH_REPORT_VERSION}\n`)) return;
  const expected = expectedRun(argv);
  expectRun(process, expected);
  const { program, remember } = loadProgram(process, argv);
  const code = await program.run(process, BHXH_REPORT_VERSION, argv, __dirname);
  // A command line that was refused has compiled too little to be of use to the next.
  if (code === 0) {
    // V8 keeps its flags with the code.
    expectRun(process, expected);
    remember();
  }
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
