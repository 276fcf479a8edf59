import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** What packages written as CommonJS get for node's modules: a bundle of ES modules has no require(). */
const nodeModules = {
  name: 'node-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:.*|process|buffer)$/ }, ({ path, kind }) =>
      kind === 'require-call' ? { path, namespace: 'node' } : null,
    );
    onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: 'node' }));
    onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
      contents: STAND_INS[path] ?? `export * from '${path}'`,
    }));
  },
};

const STAND_INS = {
  // Imported as a module it would open all its streams.
  process: 'module.exports = process',
  'node:process': 'module.exports = process',
  // commander starts other programs for commands that are files of their own; ours are not.
  'node:child_process': 'module.exports = {}',
  // handlebars does without it where it is missing.
  'source-map': 'module.exports = {}',
};

const [outdir = 'dist'] = process.argv.slice(2);

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/cli/run.ts', index: 'src/index.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  define: { BHXH_REPORT_VERSION: JSON.stringify(version) },
  // As ES modules, of which only what is used is kept; handlebars' own entry asks for `fs` besides.
  alias: { handlebars: 'handlebars/lib/handlebars.js', yaml: './node_modules/yaml/browser/index.js' },
  plugins: [nodeModules],
});
