// Inputs that nobody would write, for as long as is wanted: `npm run fuzz -- MINUTES [SEED [INPUTS]]`, or until so many inputs were made. The seed is printed; the same
// one makes the same inputs. The first input that ends otherwise than it may is written to a file, to become a test.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { esbuildTemplates } from '../../.config/templatesModule.js';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'node_modules/.cache/bhxh-report');
const [minutes = '1', seed = String(Date.now() % 1e9), ...most] = process.argv.slice(2);
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/fuzz.ts'],
  outfile: path.join(folder, 'fuzz.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
  plugins: [esbuildTemplates(path.join(root, 'templates'))],
});
const found = path.join(folder, `fuzz-${seed}.json`);
console.log(`seed ${seed}, ${minutes} minutes`);
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=32', path.join(folder, 'fuzz.cjs'), minutes, seed, found, ...most],
  {
    stdio: 'inherit',
  },
);
if (status !== 0) console.log(`the input is in ${found}`);
process.exitCode = status ?? 1;
