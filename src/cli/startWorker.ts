import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { expectedRun, expectRun } from './io/expectRun.js';
import type { WorkerStart } from './io/startCrew.js';
import { loadProgram } from './loadProgram.js';

/** Put in by .config/build.js, from package.json. */
declare const BHXH_REPORT_VERSION: string;

// A worker of the bundled command line; bundled as dist/worker.cjs.
const start = workerData as WorkerStart;
// Flags are part of what tells whether code that was kept fits.
expectRun(process, expectedRun(start.argv));
const { program } = loadProgram(process, start.argv);
expectRun(process, 'shared');
const step = program.work(process, BHXH_REPORT_VERSION, start);
// Whoever sends an item hears of it.
step.catch(() => {});
worker({ work: async (item: unknown) => (await step)(item) });
