// Modules that most runs do without: they are evaluated when one of their functions is first called, not when they are
// imported. All that such a module exports is functions.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const REAL = '?real';

/**
 * @param {string} root
 * @param {readonly string[]} files below root
 */
export function lazyModules(root, files) {
  const paths = new Set(files.map((file) => path.join(root, file)));
  return {
    name: 'lazy',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\?real$/ }, ({ path: real }) => ({ path: real, namespace: 'real' }));
      onLoad({ filter: /.*/, namespace: 'real' }, ({ path: real }) => {
        const file = real.slice(0, -REAL.length);
        return { contents: readFileSync(file, 'utf8'), loader: 'ts', resolveDir: path.dirname(file) };
      });
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => (paths.has(file) ? { contents: standIn(file) } : undefined));
    },
  };
}

/** @param {string} file */
function standIn(file) {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  const values = [...text.matchAll(/^export (?!type |interface |(?:async )?function )/gm)];
  if (names.length === 0 || values.length > 0) throw new Error(`${file} exports more than functions`);
  const load = `let loaded;\nconst real = () => (loaded ??= require(${JSON.stringify(file + REAL)}));\n`;
  return (
    load + names.map((name) => `export function ${name}(...given) { return real().${name}(...given); }\n`).join('')
  );
}
