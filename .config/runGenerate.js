import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { esbuildTemplates } from './templatesModule.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}node_modules/.cache/bhxh-report/generate.js`;

await build({
  absWorkingDir: root,
  entryPoints: ['.config/generate.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  plugins: [esbuildTemplates(`${root}templates`)],
});
await import(pathToFileURL(outfile).href);
