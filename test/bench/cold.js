// How long a cold process takes, against bare node: in turn, A B C A B C …, so that a drift of the machine's speed falls
// on all alike. By the clock: on a machine that does nothing else, that is what people wait for.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/bhxh-report.js');
export const data = join(root, 'data/binhphuoc.yaml');

function secondsOf(node, args) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Of each command, by name: the medians of all runs, and their ratio to bare node. */
export function measureCold(node, runs, folder) {
  const commands = {
    'node -e 0': ['-e', '0'],
    '--version': [bin, '--version'],
    validate: [bin, 'validate', '--quiet', data],
    'build (docx)': [bin, 'build', '--quiet', data, '-o', join(folder, 'report.docx')],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const seconds = secondsOf(node, args);
      if (run >= 0) times[name].push(seconds); // the first round fills the caches
    }
  }
  return Object.entries(times).map(([name, list]) => ({
    name,
    seconds: median(list),
    ratio: median(list.map((seconds, index) => seconds / times['node -e 0'][index])),
  }));
}
