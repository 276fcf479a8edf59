// The templates as a module, so that they are part of what is bundled: 'virtual:templates', for esbuild and for vitest.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const NAME = 'virtual:templates';
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

function moduleOf(root) {
  return `export const TEMPLATES = ${JSON.stringify(templatesIn(root))};`;
}

/** @param {string} root */
export function esbuildTemplates(root) {
  return {
    name: NAME,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${NAME}$`) }, () => ({ path: NAME, namespace: NAME }));
      onLoad({ filter: /.*/, namespace: NAME }, () => ({ contents: moduleOf(root) }));
    },
  };
}

/** @param {string} root */
export function viteTemplates(root) {
  return {
    name: NAME,
    /** @param {string} id */
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    /** @param {string} id */
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }))
        this.addWatchFile(path.join(root, file));
      return moduleOf(root);
    },
  };
}
