import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What is said in the name of the packages that stand in the bundles: name, version and licence of each, then what their
 * files say beside that. `metafiles` are esbuild's, their paths relative to `root`. A package without a licence is an error.
 */
export function licences(root, metafiles) {
  const files = [...new Set(metafiles.flatMap(filesIn))].filter((file) => file.includes('node_modules/')).sort();
  const folders = new Set(files.map(folderOf));
  const within = new Set(files.flatMap((file) => foldersWithin(root, file)));
  const packages = [
    ...[...folders].map((folder) => packageText(path.join(root, folder), ({ name, version }) => `${name} ${version}`)),
    // Of which version, the package that holds them does not say.
    ...[...within]
      .filter((folder) => !folders.has(folder))
      .map((folder) => packageText(path.join(root, folder), ({ name }) => name)),
  ].sort();
  const notices = [...new Set(files.flatMap((file) => noticesIn(readFileSync(path.join(root, file), 'utf8'))))];
  return [
    'Packages that are bundled in bhxh-report, and their licences',
    ...packages,
    ...(notices.length > 0 ? [`${RULE}\nSaid in their files`, ...notices] : []),
  ].join('\n\n');
}

const RULE = '='.repeat(72);

/** Of which something is left in the bundle. */
function filesIn({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
}

/** "node_modules/a/node_modules/b/c.js" → "node_modules/a/node_modules/b". */
function folderOf(file) {
  const [folder = file] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return folder;
}

/** Packages that the maker of this one has put into its file, as the comments of the bundler there tell. */
function foldersWithin(root, file) {
  const comments = readFileSync(path.join(root, file), 'utf8').matchAll(/^\/\/(?:#region)? (node_modules\/\S+)$/gm);
  return [...comments].map(([, inner]) => folderOf(inner)).filter((folder) => existsSync(path.join(root, folder)));
}

function packageText(folder, titleOf) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(one));
  if (file === undefined) throw new Error(`${folder} is bundled and has no licence`);
  return `${RULE}\n${titleOf(about)} (${about.license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
}

/** Comments that name an owner. */
function noticesIn(code) {
  const comments = code.match(/\/\*.*?\*\//gs) ?? [];
  return comments.filter((comment) => /copyright|@license/i.test(comment));
}
