// How many edits of each kind `verify` judges rightly, on reports that come back in five ways: `npm run bench:verify [-- NTH [ways]]`: each
// NTH edit, each on one way or on all.
// The misses are listed below the rates.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildTemplates } from '../../.config/templatesModule.js';

const root = join(import.meta.dirname, '../..');
const script = join(root, 'node_modules/.cache/bhxh-report/verify.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/verifyRates.ts'],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  // Of all that is bundled, test/support alone asks where it lies.
  define: { 'import.meta.url': JSON.stringify(new URL('../support/x.ts', import.meta.url).href) },
  plugins: [esbuildTemplates(join(root, 'templates'))],
});
process.exitCode = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
