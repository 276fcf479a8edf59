// How time and memory grow with each kind of input that somebody else decides the size of.
// `npm run bench:scaling [-- scaling | limits [part of a name]]`
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildTemplates } from '../../../.config/templatesModule.js';

/** Of time per doubling of the input, beyond the doubling itself. */
const MOST_GROWTH = 1.3;
/** Shorter ones are judged by what the machine does besides. */
const LEAST_MS = 20;
/** Of any input: see src/diagnostics/limits.ts. */
const MOST_MS = 10_000;
const MOST_MEGABYTES = 512;

const root = join(import.meta.dirname, '../../..');
const script = join(root, 'node_modules/.cache/bhxh-report/measure.cjs');
const [way = 'scaling', wanted = ''] = process.argv.slice(2);
const FACTORS = { scaling: [1, 10, 100], limits: [1_000, 10_000] }[way];
if (FACTORS === undefined) throw new Error(`${way}: scaling or limits`);

await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/scaling/measure.ts'],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
  plugins: [esbuildTemplates(join(root, 'templates'))],
});

const names = JSON.parse(run()).filter((name) => name.includes(wanted));
console.log(
  `${'ms of the processor at'.padStart(62)} ${FACTORS.map((one) => `${one}×`.padStart(8)).join('')}   growth      MB`,
);
let failed = 0;
for (const name of names) {
  const sizes = run(name, ...FACTORS)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const growth = Math.max(...sizes.slice(1).map((size, index) => perDoubling(sizes[index], size)));
  const last = sizes.at(-1);
  const bad =
    growth > MOST_GROWTH || Math.max(...sizes.map(({ ms }) => ms)) > MOST_MS || last.megabytes > MOST_MEGABYTES;
  if (bad) failed += 1;
  const times = sizes.map(({ ms }) => ms.toFixed(0).padStart(8)).join('');
  const codes = sizes.map(({ code }) => code).join(' ');
  console.log(
    `${name.padEnd(62)} ${times} ${growth.toFixed(2).padStart(8)} ${String(last.megabytes).padStart(7)}  ${codes}${bad ? '  !' : ''}`,
  );
}
console.log(`${names.length} kinds of input, ${failed} above the limits`);
process.exitCode = failed > 0 ? 1 : 0;

/** 1 where time grows as the input does. */
function perDoubling(small, large) {
  if (large.ms < LEAST_MS) return 1;
  const doublings = Math.log2(large.factor / small.factor);
  return (Math.max(large.ms, 1) / Math.max(small.ms, 1) / (large.factor / small.factor)) ** (1 / doublings);
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}
