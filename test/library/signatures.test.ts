import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declareTypes } from '../../.config/declareTypes.js';
import { fencedBlocks } from '../support/markdownBlocks.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = fencedBlocks(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).filter(
  ({ language }) => language === 'ts',
);

/** The package as another program has it installed: of the declaration alone, with the little of Node that examples use. */
const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-library-'));
const at = (name: string): string => path.join(folder, name);
let declared = { signatures: '', undocumented: [] as readonly string[] };

beforeAll(async () => {
  declared = await declareTypes(ROOT, at('index.d.ts'));
  writeFileSync(at('package.json'), '{ "type": "module" }');
  writeFileSync(
    at('node.d.ts'),
    `declare module 'node:fs' {
      export function readFileSync(file: string): Uint8Array;
      export function writeFileSync(file: string, bytes: Uint8Array): void;
    }
    declare const console: Readonly<Record<'log' | 'warn' | 'error', (...said: unknown[]) => void>>;`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the public signatures are those that were looked at', async () => {
  await expect(declared.signatures).toMatchFileSnapshot('signatures.txt');
});

test('each of them is documented', () => {
  expect(declared.undocumented).toEqual([]);
});

test('the declaration needs no other package', () => {
  expect(readFileSync(at('index.d.ts'), 'utf8')).not.toMatch(/^import |\bfrom '|import\(|\bz\.|hbs\./m);
});

describe('a program that uses the package', () => {
  test('there are two examples in the README, of at most twelve lines', () => {
    expect(EXAMPLES.map(({ text }) => text.trim().split('\n').length).filter((lines) => lines > 12)).toEqual([]);
    expect(EXAMPLES).toHaveLength(2);
  });

  test('compiles where it is right, and not where it is wrong', () => {
    const right = EXAMPLES.map(({ text }) => text);
    const wrong = readFileSync(new URL('wrong.ts.txt', import.meta.url), 'utf8');
    expect(complaints([...right, wrong])).toEqual([]);
  });
});

/** What the compiler says of these files, everything checked that can be. */
function complaints(texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => {
    writeFileSync(at(`${index}.ts`), text);
    return at(`${index}.ts`);
  });
  const program = ts.createProgram([...files, at('node.d.ts')], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    paths: { 'bhxh-report': [at('index.d.ts')] },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${path.basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
