import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodeFiles } from '../src/cli/io/nodeFiles.js';
import { main } from '../src/cli/main.js';
import { BUILT_IN_SETS } from '../src/report/template/builtInSets.js';
import { idleLocal } from './support/idleLocal.js';
import { fencedBlocks } from './support/markdownBlocks.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const PACKAGE = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

test('the first block has two commands: one builds the report, one runs the tests', () => {
  expect(fencedBlocks(README)[0]?.text.trim().split('\n')).toEqual([
    'npm ci && npx bhxh-report build data/binhphuoc.yaml',
    'npm test',
  ]);
});

test('the picture and the files it points to are there', () => {
  const targets = [...README.matchAll(/src="([^"]+)"|\]\((?!https:)([^)#]+)\)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(targets).toContain('.readme/page-1.png');
  expect(targets.filter((target) => !existsSync(path.join(ROOT, target)))).toEqual([]);
});

test('the scripts it names are there, and .ci/run calls the same test command', () => {
  const named = [...README.matchAll(/npm run ([a-z]+(?::[a-z]+)?)/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => PACKAGE.scripts[name] === undefined)).toEqual([]);
  expect(readFileSync(path.join(ROOT, '.ci/run'), 'utf8')).toContain('\nnpm test\n');
});

test('the files and folders of the code that it names are there, but for those of an X to come', () => {
  const named = [...README.matchAll(/`((?:src|test|templates|data|\.config|\.ci)\/[^`*\s]*)`/g)].map(
    ([, name = '']) => name,
  );
  const real = named.filter((name) => !/(?:\/x\b|X\.ts$|\/CODE\.)/.test(name));
  expect(real.length).toBeGreaterThan(30);
  expect(real.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});

/** Every command line of the page, in the order in which a reader meets them. */
const COMMANDS = [...README.matchAll(/(?:npx )?bhxh-report ((?:[a-z]+)(?: [^`|\n]+)?)(?=`|\n)/g)].map(
  (match) => match[1]?.replace(/ (?:#|>>) .*/, '').trim() ?? '',
);

/** The reader's own files of the page, by what stands in for them here. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'test/cli/fixtures/nhieu-ky/2018.yaml': '2018.yaml',
  'test/cli/fixtures/nhieu-ky/2019.yaml': '2019.yaml',
  'test/cli/fixtures/nhieu-ky/2020-6-thang.yaml': '2020.yaml',
  'test/fixtures/compare/binhphuoc-2024.yaml': 'binhphuoc-2024.yaml',
  'test/fixtures/compare/dongnai-2024.yaml': 'dongnai-2024.yaml',
  'test/fixtures/compare/dongnai-2025.yaml': 'dongnai-2025.yaml',
  'test/cli/fixtures/nam-truoc/bao-cao-2021.txt': 'report-2021.txt',
  'test/cli/fixtures/nam-truoc/bao-cao-2022.txt': 'report-2022.txt',
  'test/registers/fixtures/bieu-ket-qua-huyen.xlsx': 'districts.xlsx',
  'test/rollup/example/bu-dang.yaml': 'districts/bu-dang.yaml',
  'test/rollup/example/loc-ninh.yaml': 'districts/loc-ninh.yaml',
};

describe('every command on the page', () => {
  test('there are some', () => {
    expect(COMMANDS.length).toBeGreaterThan(20);
  });

  test('runs in the order printed, in a folder with the data of this package', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-readme-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync(path.join(ROOT, 'data'), path.join(folder, 'data'), { recursive: true });
    const outcomes: string[] = [];
    // Folders of the reader's own come from the command that makes them, wherever that stands on the page.
    const ejects = COMMANDS.filter((command) => command.startsWith('templates eject'));
    for (const [from, to] of Object.entries(OWN_FILES)) cpSync(path.join(ROOT, from), path.join(folder, to));
    await run(folder, 'build data/binhphuoc.yaml -o edited.docx');
    for (const command of [...ejects, ...COMMANDS.filter((one) => !ejects.includes(one))]) {
      outcomes.push(`${command}: ${await run(folder, command)}`);
    }
    // Bến Tre's source has two slips, which --strict makes fail; a first file is still to be filled in; here nobody
    // can be asked for it.
    const failing = /--strict|^(?:validate|build) \.(?: |$)/;
    const expected = (command: string) => (command === 'init' ? 2 : failing.test(command) ? 1 : 0);
    expect(outcomes).toEqual(
      [...ejects, ...COMMANDS.filter((one) => !ejects.includes(one))].map((one) => `${one}: ${expected(one)}`),
    );
    expect(existsSync(path.join(folder, 'binhphuoc.docx'))).toBe(true);
  });
});

async function run(folder: string, command: string): Promise<number> {
  const files = nodeFiles(folder, 'linux');
  const argv = [...command.matchAll(/"([^"]*)"|[^ ]+/g)].map(([word, quoted]) => quoted ?? word);
  const silent = { isTTY: false, columns: undefined, write: async () => null };
  return main(argv, {
    version: PACKAGE.version,
    env: {},
    prompter: async () => null,
    stdin: { read: async () => ({ type: 'bytes', bytes: new Uint8Array() }) },
    stdout: silent,
    stderr: silent,
    files,
    printer: () => async (documents) => ({ pdfs: documents.map(() => new TextEncoder().encode('%PDF-1.7\n%%EOF\n')) }),
    pause: async () => {},
    templates: BUILT_IN_SETS,
    page: path.join(ROOT, 'src/page/page.html'),
    local: idleLocal,
  });
}
