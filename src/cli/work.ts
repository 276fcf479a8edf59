import { BUILT_IN_SETS } from '../report/template/builtInSets.js';
import { nodeWorld } from './io/nodeWorld.js';
import type { WorkerStart } from './io/startCrew.js';
import { main } from './main.js';
import type { OutputStream } from './world.js';

type Step = (item: unknown) => Promise<unknown>;

/**
 * A worker of a command line: runs it up to where the steps of its items are known, and hands over how one is done.
 * It says nothing and writes nothing, since all of that is for whoever it works for.
 */
export function work(process: NodeJS.Process, version: string, { argv, stderr }: WorkerStart): Promise<Step> {
  return new Promise<Step>((resolve, reject) => {
    const silent = (stream: Pick<OutputStream, 'isTTY' | 'columns'>): OutputStream => ({
      ...stream,
      write: async () => null,
    });
    const world = nodeWorld(process, { version, templates: BUILT_IN_SETS, page: '' }, () => {}, new Set());
    const ended = main(argv, {
      ...world,
      stdin: { read: async () => ({ type: 'missing' }) },
      stdout: silent({ isTTY: false, columns: undefined }),
      stderr: silent(stderr),
      prompter: async () => null,
      threads: {
        type: 'worker',
        serve(step) {
          resolve(step);
          return new Promise<never>(() => {});
        },
      },
    });
    ended.then(() => reject(new Error('There was nothing to do.')), reject);
  });
}
