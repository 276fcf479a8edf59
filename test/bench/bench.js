// What the command costs, in units of a bare `node -e 0` of the same run, since machines differ: each line beside its aim.
// `npm run bench [-- RUNS [NODE…]]`; with `--full` also 10.000 reports, which take minutes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLD, LONG } from './bounds.js';
import { data, measureCold } from './cold.js';
import { COMMUNES, writeCommunes } from './communes.js';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/bhxh-report.js');
const words = process.argv.slice(2).filter((word) => word !== '--full');
const isFull = process.argv.includes('--full');
const [runs = '15', ...nodes] = words;
const folder = mkdtempSync(join(tmpdir(), 'bhxh-bench-'));
const verdict = (value, aim) => (aim === undefined ? '' : value <= aim ? `aim ${aim}: reached` : `aim ${aim}: missed`);
const line = (name, value, unit, aim, more = '') =>
  console.log(`  ${name.padEnd(36)} ${value.toFixed(2).padStart(8)} ${unit}  ${verdict(value, aim)}${more}`);

let bare = 0;
for (const binary of [process.execPath, ...nodes]) {
  const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`cold process, Node ${version}, medians of ${runs} by the clock:`);
  const aims = COLD[version.slice(1).split('.')[0]] ?? {};
  for (const { name, seconds, ratio } of measureCold(binary, Number(runs), folder)) {
    if (name === 'node -e 0' && binary === process.execPath) bare = seconds;
    line(name, ratio, '× bare node', aims[name]?.aim, ` (${(seconds * 1000).toFixed(0)} ms)`);
  }
}

const preload = join(folder, 'tell.cjs');
writeFileSync(
  preload,
  `process.on('exit', () => require('fs').writeSync(2, '\\n' + JSON.stringify(process.resourceUsage())));`,
);

/** Runs Node and tells what it took; peak memory of its own process, in MB. */
function node(...args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['-r', preload, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-500)}`);
  const usage = JSON.parse(stderr.slice(stderr.lastIndexOf('\n{') + 1));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, peak: usage.maxRSS / 1024 };
}
const ran = (...args) => node(bin, ...args);
/** Processor time is held against processor time. */
const bareCpu = Math.min(...Array.from({ length: Number(runs) }, () => node('-e', '0').cpu));

function manyFiles(count) {
  const files = join(folder, `many-${count}`);
  mkdirSync(files, { recursive: true });
  const pattern = readFileSync(data, 'utf8');
  for (let index = 1; index <= count; index++)
    writeFileSync(join(files, `${index}.yaml`), pattern.replace('name: Bình Phước', `name: Đơn vị ${index}`));
  return files;
}

console.log('many files:');
const built = (count, jobs) =>
  ran('build', manyFiles(count), '-o', join(folder, `out-${count}-${jobs}/`), '--quiet', '--jobs', String(jobs));
/** Each with the one before it: what one more document costs, and whether that grows. */
let [before, more] = [{ count: 0, cpu: 0 }, 0];
for (const count of [10, 100, 1000, ...(isFull ? [10_000] : [])]) {
  const { cpu, peak } = built(count, 1);
  more = (cpu - before.cpu) / (count - before.count);
  line(
    `build of ${count}, one thread: a file more`,
    more * 1000,
    'ms of processor time',
    undefined,
    `, peak ${peak.toFixed(0)} MB`,
  );
  if (count === 10_000) line('peak memory, 10.000 reports', peak, 'MB', LONG['peak memory, 10.000 reports']);
  before = { count, cpu };
}
line('one more document, warm', more / bareCpu, '× bare node', LONG['one more document, warm']);
const both = built(1000, 2);
const each = both.seconds / 1000 / bare;
line(
  'a document of 1.000, two workers',
  each,
  '× bare node (clock)',
  LONG['a document of 1.000, two workers'],
  `: ${(1000 / both.seconds).toFixed(0)} documents a second, peak ${both.peak.toFixed(0)} MB on ${availableParallelism()} cores`,
);

const communes = writeCommunes(folder, data);
const rollup = [
  'rollup',
  '--quiet',
  communes,
  '--unit',
  'Việt Nam',
  '--level',
  'nước',
  '--force',
  '-o',
  join(folder, 'sum.yaml'),
];
const alone = ran(...rollup, '--jobs', '1');
const together = ran(...rollup, '--jobs', '2');
line(
  `rollup of ${COMMUNES}, one thread`,
  alone.cpu / bareCpu,
  '× bare node',
  undefined,
  `${((alone.cpu * 1000) / COMMUNES).toFixed(2)} ms a file`,
);
line(
  `rollup of ${COMMUNES}, two workers`,
  together.seconds / bare,
  '× bare node (clock)',
  LONG['rollup of 3.321, two workers'],
  `, peak ${together.peak.toFixed(0)} MB`,
);
line(`peak memory, rollup of ${COMMUNES}`, alone.peak, 'MB', LONG['peak memory, rollup of 3.321']);
rmSync(folder, { recursive: true });
