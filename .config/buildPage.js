// The page in a browser: one file that needs nothing else and asks for nothing.
//   node .config/buildPage.js [FILE]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { licences } from './licences.js';
import { esbuildTemplates } from './templatesModule.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file = path.join(root, 'dist/page.html')] = process.argv.slice(2);

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  outdir: path.join(root, 'dist'),
  entryPoints: { worker: 'src/page/worker/start.ts', view: 'src/page/view/start.ts', style: 'src/page/page.css' },
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  // Browsers of the offices: Chromium and Firefox of the last two years.
  target: ['chrome120', 'firefox121'],
  minify: true,
  // Vietnamese letters as they are take half the room.
  charset: 'utf8',
  // They stand in the page, under "licences".
  legalComments: 'none',
  metafile: true,
  // As in .config/build.js.
  alias: {
    fflate: 'fflate/browser',
    yaml: './node_modules/yaml/browser/index.js',
    // With the buffers of Node that it works on.
    'csv-parse/sync': 'csv-parse/browser/esm/sync',
  },
  plugins: [esbuildTemplates(path.join(root, 'templates'))],
});

const made = Object.fromEntries(outputFiles.map(({ path: name, text }) => [path.parse(name).name, text.trim()]));

const policy = [
  "default-src 'none'",
  `script-src 'sha256-${createHash('sha256').update(made.view).digest('base64')}'`,
  'worker-src blob:',
  // The style sheets of the report and of the editor; they can load nothing either.
  "style-src 'unsafe-inline'",
  // Underlines of the editor.
  'img-src data:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const parts = {
  policy,
  style: inPage(made.style),
  view: inPage(made.view),
  // zod would try whether it may compile schemas, and the browser would tell that it may not.
  worker: packed(`globalThis.__zod_globalConfig = { jitless: true };${made.worker}`),
  licences: packed(licences(root, [metafile])),
};
const html = readFileSync(path.join(root, 'src/page/page.html'), 'utf8').replace(
  /\/\*(\w+)\*\/|(?<=content=")(policy)/g,
  (_, name, attribute) => parts[name ?? attribute],
);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, html);

/** esbuild writes "<\/script"; what begins a comment of HTML could hide the end of a script from the browser. */
function inPage(text) {
  if (/<\/script|<!--/i.test(text)) throw new Error('cannot stand in a page');
  return text;
}

/** A third of the size; src/page/view/unpacked.ts reads it. */
function packed(text) {
  return deflateRawSync(text, { level: 9 }).toString('base64');
}
