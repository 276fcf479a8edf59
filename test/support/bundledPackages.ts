import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** What a package asks for and the bundle does without: types, and what `.config/build.js` leaves out or never reaches. */
const NOT_BUNDLED: ReadonlySet<string> = new Set([
  '@types/node',
  ...['minimist', 'neo-async', 'source-map', 'wordwrap'], // of handlebars' own command line and source maps
]);

/** The packages that the sources of the command line and the library import, and those that these depend on: all that an installed package is made of. */
export function bundledPackages(): readonly string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || NOT_BUNDLED.has(name)) return;
    found.add(name);
    dependenciesOf(name).forEach(add);
  };
  importedPackages().forEach(add);
  return [...found].sort();
}

function importedPackages(): readonly string[] {
  // The page tells its own, inside it.
  const files = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('page/'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(new URL(`src/${file}`, ROOT), 'utf8');
    const imports = [...text.matchAll(/^import\b[^';]*?\bfrom '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm)];
    const named = imports
      .map(([, one, other]) => one ?? other ?? '')
      .filter((name) => !/^(?:node|virtual):/.test(name));
    return named.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  });
}

function dependenciesOf(name: string): readonly string[] {
  const text = readFileSync(new URL(`node_modules/${name}/package.json`, ROOT), 'utf8');
  const { dependencies = {} } = JSON.parse(text) as { readonly dependencies?: Readonly<Record<string, string>> };
  return Object.keys(dependencies);
}
