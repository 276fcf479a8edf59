// What a program sees that has installed the package into FOLDER: the examples of the README compile there and run, what is
// wrong does not compile, and the model's type is the one that its schema has.
// Usage: node .ci/checkLibrary.js FOLDER
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2]);
const at = (name) => path.join(folder, name);

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text]) => text);
if (examples.length === 0) throw new Error('The README has no example');

const model = path.join(root, 'src/model/schema/unitYear.js');
const files = {
  ...Object.fromEntries(examples.map((text, index) => [`example-${index + 1}.ts`, text])),
  'wrong.ts': readFileSync(path.join(root, 'test/library/wrong.ts.txt'), 'utf8'),
  'same.ts': `import type { UnitYear as Declared } from 'bhxh-report';
import type { UnitYear as Inferred } from ${JSON.stringify(model)};
declare const declared: Declared, inferred: Inferred;
export const one: Declared = inferred;
type Fixed<T> = { readonly [Key in keyof T]: Fixed<T[Key]> };
export const other: Fixed<Inferred> = declared;
`,
  'package.json': JSON.stringify({ ...JSON.parse(readFileSync(at('package.json'), 'utf8')), type: 'module' }),
  'tsconfig.json': config(['node'], false, [...examples.map((_, index) => `example-${index + 1}.ts`), 'wrong.ts']),
  // The schema's own library is read here as well: that one is not for us to check.
  'same.json': config([], true, ['same.ts']),
};
for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
for (const project of ['tsconfig.json', 'same.json'])
  execFileSync(process.execPath, [tsc, '-p', at(project)], { cwd: folder, stdio: 'inherit' });

for (const year of ['2018.yaml', '2019.yaml'])
  copyFileSync(path.join(root, 'test/cli/fixtures/nhieu-ky', year), at(year));
for (const [index, text] of examples.entries()) {
  const script = at(`example-${index + 1}.js`);
  writeFileSync(script, transformSync(text, { loader: 'ts', target: 'node20' }).code);
  execFileSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' });
}
if (statSync(at('bao-cao.docx')).size < 5000) throw new Error('The example wrote no Word file');

function config(types, skipLibCheck, files) {
  const typeRoots = [path.join(root, 'node_modules/@types')];
  const language = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2023'], noEmit: true };
  return JSON.stringify({ compilerOptions: { ...language, skipLibCheck, types, typeRoots }, files });
}
