import { execFileSync } from 'node:child_process';
import nodeFs, { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FileSystem } from '../../src/cli/io/fileSystem.js';
import { replaceFiles } from '../../src/cli/io/replaceFiles.js';
import { temporaryName } from '../../src/cli/io/temporaryName.js';
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

test('several files whose last cannot be put in its place: those before it are as they were', () => {
  const { at, shown } = folderWith({ a: 'old', c: 'old' });
  const fs: FileSystem = {
    ...nodeFs,
    renameSync: (from, to) => {
      if (String(to).endsWith('c') && !readFileSync(from, 'utf8').startsWith('old')) throw failing('EBUSY');
      nodeFs.renameSync(from, to);
    },
  };
  const contents = ['a', 'b', 'c'].map((name) => ({ path: at(name), bytes: bytes('new') }));
  expect(replaceFiles(contents, new Set(), fs)).toEqual({ path: at('c'), failure: 'EBUSY' });
  expect(shown()).toBe('a=old c=old');
});

test('the same where the disk knows no links', () => {
  const { at, shown } = folderWith({ a: 'old', c: 'old' });
  const fs: FileSystem = {
    ...nodeFs,
    linkSync: () => {
      throw failing('EPERM');
    },
    renameSync: (from, to) => {
      if (String(to).endsWith('c')) throw failing('EBUSY');
      nodeFs.renameSync(from, to);
    },
  };
  const contents = ['a', 'c'].map((name) => ({ path: at(name), bytes: bytes('new') }));
  expect(replaceFiles(contents, new Set(), fs)).toEqual({ path: at('c'), failure: 'EBUSY' });
  expect(shown()).toBe('a=old c=old');
});

test('a temporary file is made exclusively, under a name nobody knows, and readable by no more people than the old one', () => {
  const { at } = folderWith({ a: 'old' });
  chmodSync(at('a'), 0o600);
  const opened: string[] = [];
  const fs: FileSystem = {
    ...nodeFs,
    openSync: (file, flags, mode) => {
      const number = nodeFs.openSync(file, flags, mode);
      if (flags === 'wx')
        opened.push(`${path.basename(String(file))} ${(nodeFs.fstatSync(number).mode & 0o777).toString(8)}`);
      return number;
    },
  };
  for (let time = 0; time < 2; time++) replaceFiles([{ path: at('a'), bytes: bytes('new') }], new Set(), fs);
  expect(opened).toHaveLength(2);
  for (const one of opened)
    expect(one).toMatch(new RegExp(`^\\.bhxh-report-[\\da-f]{8}-${process.pid}-[\\da-f]{26}\\.tmp 600$`));
  expect(new Set(opened).size).toBe(2);
});

test('content is on the disk before it gets the name, and the name before the run goes on', () => {
  const { at } = folderWith({ a: 'old' });
  const order: string[] = [];
  const told = <Name extends 'fsyncSync' | 'renameSync'>(name: Name): FileSystem[Name] =>
    ((...args: unknown[]) => {
      order.push(name);
      return (nodeFs[name] as (...given: unknown[]) => unknown)(...args);
    }) as FileSystem[Name];
  replaceFiles([{ path: at('a'), bytes: bytes('new') }], new Set(), {
    ...nodeFs,
    fsyncSync: told('fsyncSync'),
    renameSync: told('renameSync'),
  });
  expect(order).toEqual(['fsyncSync', 'renameSync', 'fsyncSync']);
});

test('what a killed run of this machine left is taken away; what may be in use, and all else, is not', () => {
  const own = temporaryName();
  const dead = own.replace(/-\d+-/, '-999999999-');
  const alive = own.replace(/-\d+-/, `-${process.ppid}-`);
  const elsewhere = dead.replace(/report-[\da-f]+/, 'report-00000000');
  const others = ['.bhxh-report-1-1.tmp', 'a.tmp', `${dead}.docx`];
  const { at } = folderWith(Object.fromEntries([own, dead, alive, elsewhere, ...others].map((name) => [name, 'x'])));
  nodeFs.mkdirSync(at(dead.replace(/.{5}\.tmp$/, '00000.tmp')));
  expect(replaceFiles([{ path: at('b'), bytes: bytes('new') }])).toBe(null);
  expect(readdirSync(at('.')).sort()).toEqual([alive, elsewhere, ...others, 'b'].sort());
});

test('what a killed run of somebody else left keeps nothing of ours from being taken away', () => {
  const own = temporaryName();
  const [theirs, ours] = ['1', '2'].map((digit) => own.replace(/-\d+-.*\./, `-999999999-${digit.repeat(26)}.`));
  const { at } = folderWith({ [`${theirs}`]: 'x', [`${ours}`]: 'x' });
  const fs: FileSystem = {
    ...nodeFs,
    rmSync: (name, options) => {
      if (String(name).endsWith(`${theirs}`)) throw failing('EPERM');
      nodeFs.rmSync(name, options);
    },
  };
  expect(replaceFiles([{ path: at('b'), bytes: bytes('new') }], new Set(), fs)).toBe(null);
  expect(readdirSync(at('.'))).toEqual([theirs, 'b']);
});

test('a link to nothing stays a link: the file is made where it leads', () => {
  const { at } = folderWith({});
  symlinkSync('sub/real', at('link'));
  expect(replaceFiles([{ path: at('link'), bytes: bytes('new') }])).toEqual({ path: at('link'), failure: 'ENOENT' });
  expect(readdirSync(at('.'))).toEqual(['link']);
  nodeFs.mkdirSync(at('sub'));
  expect(replaceFiles([{ path: at('link'), bytes: bytes('new') }])).toBe(null);
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('sub/real'), 'utf8')).toBe('new');
});

test('links in a circle lead nowhere', () => {
  const { at } = folderWith({});
  symlinkSync('b', at('a'));
  symlinkSync('a', at('b'));
  expect(replaceFiles([{ path: at('a'), bytes: bytes('new') }])).toEqual({ path: at('a'), failure: 'ELOOP' });
});

test('a pipe that nobody reads is told, and does not keep the program', () => {
  const { at } = folderWith({});
  execFileSync('mkfifo', [at('a')]);
  expect(replaceFiles([{ path: at('a'), bytes: bytes('new') }])).toEqual({ path: at('a'), failure: 'ENXIO' });
});
