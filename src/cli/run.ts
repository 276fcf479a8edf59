import { fileURLToPath } from 'node:url';
import { deferSignals } from './io/deferSignals.js';
import { nodeWorld } from './io/nodeWorld.js';
import { main } from './main.js';

/** Put in by build.js, from package.json. */
declare const BHXH_REPORT_VERSION: string;

/** The command line of this process; bundled as dist/main.js, with the templates beside dist/. */
export function run(process: NodeJS.Process): Promise<number> {
  deferSignals(process);
  const templates = fileURLToPath(new URL('../templates', import.meta.url));
  return main(process.argv.slice(2), nodeWorld(process, { version: BHXH_REPORT_VERSION, templates }));
}
