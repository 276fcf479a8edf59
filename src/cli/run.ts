import { BUILT_IN_SETS } from '../report/template/builtInSets.js';
import { deferSignals } from './io/deferSignals.js';
import { nodeWorld } from './io/nodeWorld.js';
import { main } from './main.js';

/** Put in by .config/build.js, from package.json. */
declare const BHXH_REPORT_VERSION: string;

/** The command line of this process; bundled into one file, dist/main.cjs. */
export function run(process: NodeJS.Process, argv: readonly string[]): Promise<number> {
  deferSignals(process);
  return main(argv, nodeWorld(process, { version: BHXH_REPORT_VERSION, templates: BUILT_IN_SETS }));
}
