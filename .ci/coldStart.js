// Fails where a cold process takes a quarter longer than it is known to, in three tries. `node .ci/coldStart.js [NODE]`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLD } from '../test/bench/bounds.js';
import { measureCold } from '../test/bench/cold.js';

const node = process.argv[2] ?? process.execPath;
const major = execFileSync(node, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }).trim();
const bounds = COLD[major];
if (bounds === undefined) throw new Error(`test/bench/bounds.js has none for Node ${major}`);
const folder = mkdtempSync(join(tmpdir(), 'bhxh-bench-'));
let slow = [];
for (let attempt = 1; attempt <= 3; attempt++) {
  slow = measureCold(node, 9, folder).filter(({ name, ratio }) => ratio > 1.25 * (bounds[name]?.kept ?? Infinity));
  for (const { name, ratio } of slow)
    console.log(`Node ${major}, try ${attempt}: ${name} ${ratio.toFixed(2)} × bare node, kept at ${bounds[name].kept}`);
  if (slow.length === 0) break;
}
rmSync(folder, { recursive: true });
process.exitCode = slow.length === 0 ? 0 : 1;
