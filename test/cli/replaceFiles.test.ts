import nodeFs, { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FileSystem } from '../../src/cli/io/fileSystem.js';
import { replaceFiles } from '../../src/cli/io/replaceFiles.js';
import { workFolder } from './runMain.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failing = (code: string): Error => Object.assign(new Error(code), { code });

function folderWith(files: Readonly<Record<string, string>>): { at: (name: string) => string; shown: () => string } {
  const folder = path.join(workFolder(), 'chua-co-gi');
  nodeFs.mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const shown = (): string =>
    readdirSync(folder)
      .map((name) => `${name}=${readFileSync(path.join(folder, name), 'utf8')}`)
      .join(' ');
  return { at: (name) => path.join(folder, name), shown };
}

test('replaces old files and writes new ones', () => {
  const { at, shown } = folderWith({ a: 'old' });
  expect(
    replaceFiles([
      { path: at('a'), bytes: bytes('new') },
      { path: at('b'), bytes: bytes('b') },
    ]),
  ).toBe(null);
  expect(shown()).toBe('a=new b=b');
});

test('a full disk leaves the old files and no temporary one', () => {
  const { at, shown } = folderWith({ a: 'old', b: 'old' });
  let written = 0;
  const fs: FileSystem = {
    ...nodeFs,
    writeFileSync: (file, data) => {
      written += 1;
      nodeFs.writeFileSync(file, written === 2 ? '' : data);
      if (written === 2) throw failing('ENOSPC');
    },
  };
  const failure = replaceFiles(
    [
      { path: at('a'), bytes: bytes('new') },
      { path: at('b'), bytes: bytes('new') },
    ],
    new Set(),
    fs,
  );
  expect(failure).toEqual({ path: at('b'), failure: 'ENOSPC' });
  expect(shown()).toBe('a=old b=old');
});

test('all contents are complete before the first old file goes', () => {
  const { at, shown } = folderWith({ a: 'old' });
  const order: string[] = [];
  const fs: FileSystem = {
    ...nodeFs,
    writeFileSync: (file, data) => {
      nodeFs.writeFileSync(file, data);
      order.push(`write beside ${shown().replace(/ ?\.bhxh-report[^ ]* ?/g, '')}`);
    },
    renameSync: (from, to) => {
      nodeFs.renameSync(from, to);
      order.push(`rename ${path.basename(String(to))}`);
    },
  };
  replaceFiles(
    [
      { path: at('a'), bytes: bytes('1') },
      { path: at('b'), bytes: bytes('2') },
    ],
    new Set(),
    fs,
  );
  expect(order).toEqual(['write beside a=old', 'write beside a=old', 'rename a', 'rename b']);
});

test('a rename that fails leaves the old file and no temporary one', () => {
  const { at, shown } = folderWith({ a: 'old' });
  const fs: FileSystem = {
    ...nodeFs,
    renameSync: () => {
      throw failing('EBUSY');
    },
  };
  expect(replaceFiles([{ path: at('a'), bytes: bytes('new') }], new Set(), fs)).toEqual({
    path: at('a'),
    failure: 'EBUSY',
  });
  expect(shown()).toBe('a=old');
});

test('a link stays a link; its target is replaced', () => {
  const { at } = folderWith({ real: 'old' });
  symlinkSync('real', at('link'));
  expect(replaceFiles([{ path: at('link'), bytes: bytes('new') }])).toBe(null);
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real'), 'utf8')).toBe('new');
});

test('the rights of the old file stay', () => {
  const { at } = folderWith({ a: 'old' });
  chmodSync(at('a'), 0o640);
  replaceFiles([{ path: at('a'), bytes: bytes('new') }]);
  expect(statSync(at('a')).mode & 0o777).toBe(0o640);
});

test('a device is written to, not replaced', () => {
  expect(replaceFiles([{ path: '/dev/null', bytes: bytes('new') }])).toBe(null);
  expect(statSync('/dev/null').isFile()).toBe(false);
});

test('a fault that is none of the system is thrown', () => {
  const { at, shown } = folderWith({ a: 'old' });
  const fs: FileSystem = {
    ...nodeFs,
    writeFileSync: () => {
      throw new TypeError('a bug');
    },
  };
  expect(() => replaceFiles([{ path: at('a'), bytes: bytes('new') }], new Set(), fs)).toThrow('a bug');
  expect(shown()).toBe('a=old');
});
