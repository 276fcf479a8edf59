// Times the built command against bare node, in the same run: medians and ratios, since machines differ.
// `npm run bench [-- runs]`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/bhxh-report.js');
const data = join(root, 'data/binhphuoc.yaml');
const runs = Number(process.argv[2] ?? 21);
const folder = mkdtempSync(join(tmpdir(), 'bhxh-bench-'));

const COMMANDS = {
  'node -e 0': ['-e', '0'],
  '--version': [bin, '--version'],
  validate: [bin, 'validate', '--quiet', data],
  'build (docx)': [bin, 'build', '--quiet', data, '-o', join(folder, 'report.docx')],
};

/** In turn, A B C A B C …, so that a drift of the machine's speed falls on all alike. */
const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
for (let run = -1; run < runs; run++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    if (run >= 0) times[name].push(elapsed); // the first round warms the disk cache
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['node -e 0']);
console.log(`cold process, median of ${runs}:`);
for (const [name, list] of Object.entries(times)) {
  const ratio = median(list.map((time, index) => time / times['node -e 0'][index]));
  console.log(`  ${name.padEnd(14)} ${median(list).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} × bare node`);
}

const { build, WRITERS } = await import(join(root, 'dist/index.js'));
const units = 200;
const bytes = Array.from({ length: units }, (_, index) =>
  Buffer.from(readFileSync(data, 'utf8').replace('name: Bình Phước', `name: Đơn vị ${index + 1}`)),
);
const start = process.hrtime.bigint();
for (const [index, data] of bytes.entries()) {
  const { report } = build({ name: `${index}.yaml`, data });
  await WRITERS.docx.write(report);
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${units} units in one process: ${(units / seconds).toFixed(0)} documents a second (docx), peak memory ${peak.toFixed(0)} MB`,
);
console.log(`  one document costs ${(((seconds / units) * 1000) / base).toFixed(2)} × bare node`);

const { COMMUNES, writeCommunes } = await import('./communes.js');
const communes = writeCommunes(folder, data);
const rollup = ['rollup', '--quiet', communes, '--unit', 'Việt Nam', '--level', 'nước', '-o', join(folder, 'sum.yaml')];
const measured = `process.on('exit', () => console.error(process.resourceUsage().maxRSS)); process.argv.splice(1, 0, ${JSON.stringify(bin)}); await import(${JSON.stringify(bin)});`;
const began = process.hrtime.bigint();
const run = spawnSync(process.execPath, ['--input-type=module', '-e', measured, ...rollup], { encoding: 'utf8' });
const took = Number(process.hrtime.bigint() - began) / 1e6;
if (run.status !== 0) throw new Error(`rollup ended with ${run.status}: ${run.stderr}`);
console.log(
  `rollup of ${COMMUNES} communes, cold process: ${(took / 1000).toFixed(1)} s, ${(took / base).toFixed(0)} × bare node, ${(took / COMMUNES).toFixed(2)} ms a file, peak memory ${(Number(run.stderr.trim().split('\n').at(-1)) / 1024).toFixed(0)} MB`,
);
rmSync(folder, { recursive: true });
