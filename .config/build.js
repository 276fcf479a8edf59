import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { declareTypes } from './declareTypes.js';
import { lazyModules } from './lazyModules.js';
import { licences } from './licences.js';
import { esbuildTemplates } from './templatesModule.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// Tests build elsewhere, and with templates of their own.
const [outdir = path.join(root, 'dist'), templates = path.join(root, 'templates')] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Modules that packages ask for and do without. */
const absent = {
  name: 'absent',
  setup({ onResolve, onLoad }) {
    // commander: only for commands that are programs of their own.
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'absent' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {}' }));
    // fdir, below tinyglobby: only for a package that its caller hands to it. In a script it would end with an error.
    onResolve({ filter: /^(?:node:)?module$/ }, ({ path, importer }) =>
      importer.includes('node_modules') ? { path, namespace: 'no-require' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'no-require' }, () => ({
      contents:
        'const none = () => { throw new Error("absent"); }; module.exports = { createRequire: () => Object.assign(none, { resolve: none }) };',
    }));
  },
};

/** Everything is bundled, `docx` with its own dependencies above all: what is tested is what is installed. */
const options = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 has them; otherwise esbuild makes each such literal anew every time it is reached.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  // They stand in licences.txt.
  legalComments: 'none',
  metafile: true,
  define: { BHXH_REPORT_VERSION: JSON.stringify(version) },
  // As ES modules, of which only what is used is kept; fflate's own entry asks for workers besides.
  alias: {
    fflate: 'fflate/browser',
    yaml: './node_modules/yaml/browser/index.js',
  },
  plugins: [absent, esbuildTemplates(templates)],
};

rmSync(outdir, { recursive: true, force: true });
// The command line is one script, since only scripts can have a code cache in Node 20; start.ts loads it.
const script = { ...options, format: 'cjs', outExtension: { '.js': '.cjs' } };
const wrapped = { banner: { js: '(function (exports, require, module, __dirname) {' }, footer: { js: '})' } };
const main = path.join(outdir, 'main.cjs');
/** What a plain report does without. */
const RARE = [
  'src/wordTemplate/withAppendices.ts',
  'src/compare/against/withComparison.ts',
  'src/registers/readRegister.ts',
  'src/compare/against/compareForReport.ts',
  'src/compare/against/withChanges.ts',
];
const program = await build({
  ...script,
  ...wrapped,
  plugins: [lazyModules(root, RARE), ...options.plugins],
  stdin: { contents: "export * from './src/cli/run.ts'; export * from './src/cli/work.ts';", resolveDir: root },
  outdir: undefined,
  outfile: main,
});
// A function of what a CommonJS module is given. esbuild escapes letters beyond ASCII in strings, but not in regular
// expressions; of ASCII alone, a letter takes one byte, and needs no decoding.
const ascii = readFileSync(main, 'utf8').replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(main, ascii);
const bundle = createHash('sha256').update(ascii).digest('hex').slice(0, 16);
await build({
  ...script,
  entryPoints: { start: 'src/cli/start.ts', worker: 'src/cli/startWorker.ts' },
  define: { ...options.define, BHXH_REPORT_BUNDLE: JSON.stringify(bundle) },
});
const library = await build({ ...options, entryPoints: { index: 'src/index.ts' }, format: 'esm', splitting: true });
writeFileSync(path.join(outdir, 'licences.txt'), licences(root, [program.metafile, library.metafile]));
if (process.argv[2] === undefined) await declareTypes(root, path.join(outdir, 'index.d.ts'));
