import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { dataFilesIn } from '../../src/cli/input/dataFilesIn.js';
import { nodeFiles } from '../../src/cli/io/nodeFiles.js';

/** A folder with these files, gone after the test; names ending in "/" are folders. */
function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    mkdirSync(path.join(folder, path.dirname(`${name}x`)), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path.join(folder, name), '');
  }
  return folder;
}

const NAMES = [
  ...['b.yaml', 'a.yaml', 'Ă.YML', '.ẩn.yaml', 'schema.json', 'bhxh-report.yaml', 'README.md', 'so.xlsx'],
  ...['huyen/x.yaml', 'huyen/sau/y.yaml', 'thu-muc.yaml/', '[1].yaml', 'rong/'],
];

describe('what an argument stands for', () => {
  test.each<[name: string, given: readonly string[], platform: NodeJS.Platform, found: readonly string[]]>([
    ['a file that is there', ['a.yaml'], 'linux', ['a.yaml']],
    ['a file that is not', ['z.yaml'], 'linux', ['z.yaml']],
    ['standard input', ['-'], 'linux', ['-']],
    [
      'files are taken as given, whatever they are called',
      ['bhxh-report.yaml', 'so.xlsx'],
      'linux',
      ['bhxh-report.yaml', 'so.xlsx'],
    ],
    ['a file twice is left to be told', ['a.yaml', './a.yaml', 'a.yaml'], 'linux', ['a.yaml', './a.yaml', 'a.yaml']],
    ['the folder one is in', ['.'], 'linux', ['[1].yaml', 'a.yaml', 'b.yaml', 'Ă.YML']],
    ['a folder, but not those inside it', ['huyen'], 'linux', ['huyen/x.yaml']],
    ['a pattern: data files only', ['*'], 'linux', ['[1].yaml', 'a.yaml', 'b.yaml', 'huyen/x.yaml', 'Ă.YML']],
    [
      'a pattern through folders',
      ['**/*.yaml'],
      'linux',
      ['[1].yaml', 'a.yaml', 'b.yaml', 'huyen/sau/y.yaml', 'huyen/x.yaml'],
    ],
    ['braces and marks of question', ['{b,a}.y?ml'], 'linux', ['a.yaml', 'b.yaml']],
    ['a name that looks like a pattern', ['[1].yaml'], 'linux', ['[1].yaml']],
    [
      'what comes again is not taken again',
      ['b.yaml', '.', '*.yaml'],
      'linux',
      ['b.yaml', '[1].yaml', 'a.yaml', 'Ă.YML'],
    ],
    ['folders parted as on Windows', ['huyen\\*.yaml'], 'win32', ['huyen\\x.yaml']],
    ['capitals, which say nothing on Windows', ['huyen\\*.YAML'], 'win32', ['huyen\\x.yaml']],
  ])('%s', async (_, given, platform, found) => {
    expect(await dataFilesIn(given, nodeFiles(folderWith(...NAMES), platform))).toEqual(found);
  });

  test.each([
    ['rong', { code: 'noDataFiles', args: { directory: 'rong' } }],
    ['rong/*', { code: 'noMatch', args: { pattern: 'rong/*' } }],
    ['huyen/*.yml', { code: 'noMatch', args: { pattern: 'huyen/*.yml' } }],
    ['khong-co/*', { code: 'noMatch', args: { pattern: 'khong-co/*' } }],
  ])('nothing in %s', async (given, problem) => {
    expect(await dataFilesIn(['a.yaml', given], nodeFiles(folderWith(...NAMES), 'linux'))).toEqual(problem);
  });

  test('what cannot be looked at is not left out without a word', async () => {
    const folder = folderWith('huyen/x.yaml', 'khoa/y.yaml');
    symlinkSync('khong-co', path.join(folder, 'huyen/z.yaml'));
    symlinkSync('vong.yaml', path.join(folder, 'huyen/vong.yaml'));
    expect(await dataFilesIn(['huyen'], nodeFiles(folder, 'linux'))).toEqual([
      'huyen/vong.yaml',
      'huyen/x.yaml',
      'huyen/z.yaml',
    ]);
    // The superuser may list every folder, so the disk is told to refuse.
    const refused = Object.assign(new Error('no'), { code: 'EACCES' });
    const { readdir } = fs;
    const refusing = vi
      .spyOn(fs, 'readdir')
      .mockImplementation(((name: string, options: object, onListed: () => void) =>
        name.includes('khoa')
          ? (onListed as (error: Error) => void)(refused)
          : readdir(name, options, onListed)) as unknown as typeof fs.readdir);
    onTestFinished(() => refusing.mockRestore());
    const problem = { code: 'folderUnreadable', args: { directory: 'khoa', reason: 'EACCES' } };
    expect(await dataFilesIn(['*/*.yaml'], nodeFiles(folder, 'linux'))).toEqual(problem);
    refusing.mockRestore();
    const list = (name: string) => (name === 'khoa' ? 'EACCES' : []);
    expect(await dataFilesIn(['k*'], { ...nodeFiles(folder, 'linux'), list })).toEqual(problem);
  });
});
