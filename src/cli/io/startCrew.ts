import path from 'node:path';
import { pool } from 'workerpool';
import type { Crew, OutputStream } from '../world.js';

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly argv: readonly string[];
  /** What words to the operator will be written to: a worker's own streams are none of these. */
  readonly stderr: Pick<OutputStream, 'isTTY' | 'columns'>;
}

/**
 * A small young generation keeps a worker at the memory that it needs: V8 would let garbage grow to three times as much
 * before it looked for it.
 */
const YOUNG_MB = 8;

/** Workers of this program, which is bundled as dist/worker.cjs for them. */
export function startCrew(size: number, start: WorkerStart): Crew {
  const workers = pool(path.join(__dirname, 'worker.cjs'), {
    minWorkers: size,
    maxWorkers: size,
    workerType: 'thread',
    workerThreadOpts: { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } },
  });
  return {
    size,
    send: async (item) => workers.exec('work', [item]),
    end: async () => void (await workers.terminate(true)),
  };
}
