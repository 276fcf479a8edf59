// The declaration of the package: one file, with nothing in it of the packages that are bundled.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { build } from 'esbuild';
import ts from 'typescript';

/**
 * Writes the declaration of `src/index.ts` to `file`, by way of a folder beside it.
 *
 * @param {string} root
 * @param {string} file
 * @returns {Promise<{ signatures: string, undocumented: readonly string[] }>} the public signatures without their comments,
 * for people to review, and the names of those that have none
 */
export async function declareTypes(root, file) {
  // Not in node_modules: what stands there is taken for another package's.
  const work = path.join(path.dirname(file), '.types');
  try {
    const untold = declareFiles(path.join(root, 'src'), work, await modelTypes(root));
    extract(root, work, file);
    const declaration = readFileSync(file, 'utf8');
    const lacking = untold.filter(({ line }) => declaration.includes(line));
    if (lacking.length > 0) throw new Error(`Public, and without an explicit type: ${JSON.stringify(lacking)}`);
    const report = readFileSync(path.join(work, 'signatures.api.md'), 'utf8');
    const undocumented = [...report.matchAll(/\(undocumented\)\nexport \w+ (\w+)/g)].map(([, name]) => name);
    return { signatures: signatures(report), undocumented };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Types of the model as .config/modelTypes.ts writes them out of the schema, by file. */
async function modelTypes(root) {
  const outfile = path.join(root, 'node_modules/.cache/bhxh-report/modelTypes.js');
  const entryPoints = [path.join(root, '.config/modelTypes.ts')];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile });
  return (await import(pathToFileURL(outfile).href)).MODEL_TYPES;
}

/**
 * Every file that the face leads to, one by one: a tenth of the time that the compiler takes for the whole program.
 * Returns the exports whose types cannot be told so; the public ones must say their types themselves.
 */
function declareFiles(src, work, written) {
  const done = new Set();
  const waiting = ['index'];
  const untold = [];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    const text = written[name] ?? declarationOf(path.join(src, `${name}.ts`), untold);
    const target = path.join(work, `${name}.d.ts`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    for (const [, imported] of text.matchAll(/from '(\.[^']+)\.js'/g))
      waiting.push(path.posix.join(path.posix.dirname(name), imported));
  }
  return untold;
}

function declarationOf(file, untold) {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    isolatedDeclarations: true,
  };
  const source = readFileSync(file, 'utf8');
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions,
  });
  for (const { start = 0 } of diagnostics) {
    const [, name] =
      /^export (?:const|function) (\w+)/m.exec(source.slice(source.lastIndexOf('\nexport ', start) + 1)) ?? [];
    // As it is written down without its type: another file may have something of that name.
    const [, line] = new RegExp(`^export (declare (?:const|function) ${name}\\b.*)`, 'm').exec(outputText) ?? [];
    if (line !== undefined) untold.push({ file, line });
  }
  return outputText;
}

function extract(root, work, file) {
  const mainEntryPointFilePath = path.join(work, 'index.d.ts');
  const none = { logLevel: 'none' };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      newlineKind: 'lf',
      mainEntryPointFilePath,
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target: 'es2022', lib: ['es2023'], module: 'nodenext', strict: true, types: [] },
          files: [mainEntryPointFilePath],
        },
      },
      dtsRollup: { enabled: true, untrimmedFilePath: file },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: 'signatures',
        reportFolder: work,
        reportTempFolder: path.join(work, 'new'),
      },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: none }, tsdocMessageReporting: { default: none } },
    },
    configObjectFullPath: path.join(root, 'api-extractor.json'),
    packageJsonFullPath: path.join(root, 'package.json'),
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = message.logLevel !== 'error';
    },
  });
  if (!succeeded) throw new Error('The declaration of the package could not be made');
}

/** The two types that data/schema.json holds, too, are left out: they are the model, key by key. */
function signatures(report) {
  const [, text = ''] = /```ts\n([\s\S]*)\n```/.exec(report) ?? [];
  return `${text
    .replace(/^(export interface UnitYear(?:Data)?) \{\n[\s\S]*?^\}$/gm, '$1 { … }')
    .replace(/^ *\/\/ .*\n/gm, '')
    .replace(/^ +/gm, (indent) => indent.slice(indent.length / 2))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
