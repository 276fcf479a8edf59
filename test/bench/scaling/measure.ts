import { main } from '../../../src/cli/main.js';
import { memoryWorld } from '../../support/memoryWorld.js';
import type { Job } from './load.js';
import { LOADS } from './loads.js';

/** Measures one load in this process, each size on a line of JSON; without a name, the names of all. `run.js` starts one process for each. */
const [name, ...factors] = process.argv.slice(2);
if (name === undefined) console.log(JSON.stringify(LOADS.map((load) => load.name)));
else void measure(name, factors.map(Number));

async function measure(wanted: string, times: readonly number[]): Promise<void> {
  const load = LOADS.find((one) => one.name === wanted);
  if (load === undefined) throw new Error(`no load named ${wanted}`);
  for (const factor of times) {
    const job = load.make(load.base * factor);
    // Small ones are run often enough that V8 has compiled what it will.
    let best = await spent(job);
    for (let run = 1, total = best.ms; run < (total < 300 ? 12 : total < 1500 ? 3 : 1); run++) {
      const again = await spent(job);
      total += again.ms;
      if (again.ms < best.ms) best = again;
    }
    console.log(JSON.stringify({ factor, ...best, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
  }
}

async function spent(job: Job): Promise<{ ms: number; code: number; said: number; bytes: number }> {
  const { world, shown } = memoryWorld(job.files);
  const bytes = Object.values(job.files).reduce((sum, file) => sum + file.length, 0);
  const before = process.cpuUsage();
  const code = await main([...job.argv], world);
  const { user, system } = process.cpuUsage(before);
  const { stdout, stderr } = shown();
  return { ms: (user + system) / 1000, code, said: stdout.length + stderr.length, bytes };
}
