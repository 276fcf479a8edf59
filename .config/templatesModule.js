// The templates and the example as modules, so that they are part of what is bundled, for esbuild and for vitest.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENDING = '.md.hbs';

/**
 * The templates of a folder, and of the folders in it, which are named by their paths below: '' is the folder itself.
 *
 * @param {string} root
 * @returns {Readonly<Record<string, Readonly<Record<string, string>>>>} folder → name without ending → text
 */
export function templatesIn(root) {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(['', ...folders.map(({ name }) => name).sort()].map((name) => [name, textsIn(root, name)]));
}

function textsIn(root, folder) {
  const directory = path.join(root, folder);
  const files = readdirSync(directory).filter((file) => file.endsWith(ENDING));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(0, -ENDING.length), readFileSync(path.join(directory, file), 'utf8')]),
  );
}

const EXAMPLE = new URL('../data/binhphuoc.yaml', import.meta.url);

/** What each module says. */
const MODULES = {
  /** @param {string} root */
  'virtual:templates': (root) => `export const TEMPLATES = ${JSON.stringify(templatesIn(root))};`,
  /** @param {string} root */
  'virtual:programs': async (root) => `export const PROGRAMS = ${await made('builtPrograms', root)};`,
  /** @param {string} root */
  'virtual:frames': async (root) => `export const FRAMES = ${await made('builtFrames', root)};`,
  'virtual:example': () => `export const EXAMPLE = ${JSON.stringify(readFileSync(EXAMPLE, 'utf8'))};`,
};

/**
 * What one of the program's own functions makes of the templates, and of nothing else, when the program is bundled.
 *
 * @param {'builtPrograms' | 'builtFrames'} name
 * @param {string} root
 */
async function made(name, root) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    plugins: [esbuildTemplates(root)],
  });
  const [{ contents }] = outputFiles;
  const module = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
  return `JSON.parse(${JSON.stringify(JSON.stringify(await module[name]()))})`;
}

/** @param {string} root */
export function esbuildTemplates(root) {
  return {
    name: 'virtual',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:/ }, ({ path: name }) => ({ path: name, namespace: 'virtual' }));
      onLoad({ filter: /.*/, namespace: 'virtual' }, async ({ path: name }) => ({
        contents: await MODULES[name](root),
      }));
    },
  };
}

/** @param {string} root */
export function viteTemplates(root) {
  return {
    name: 'virtual',
    /** @param {string} id */
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    /** @param {string} id */
    async load(id) {
      const module = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (module === undefined) return undefined;
      for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
        this.addWatchFile(path.join(root, file));
      return await module(root);
    },
  };
}
