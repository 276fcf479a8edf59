import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brokenRules } from '../support/brokenRules.js';
import { PROVINCES } from '../support/provinces.js';
import { isMany } from '../support/runs.js';
import { faultsIn } from '../wordTemplate/faultsIn.js';
import { figuresIn, saidIn } from '../wordTemplate/saidIn.js';
import { runMain, workFolder } from './runMain.js';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Words, whatever lines and gaps stand between them. */
const words = (bytes: Uint8Array): string =>
  saidIn(bytes)
    .join(' ')
    .replaceAll(/[‖¶∅\s]+/g, ' ')
    .trim();

/** Rules of the format that a filled template breaks, and the report of the built-in layout does not: lines that are drawn as long as a name, which a template does not know; where nobody is named to sign, the line that keeps the room for it. */
const DEVIATIONS = { party: ['SG-05'], state: ['HD-09', 'SG-05', 'TL-04'] } as const;

test.each(['party', 'state'] as const)(
  'the built-in layout as a Word template says what the built-in one says: %s',
  async (profile) => {
    const folder = workFolder();
    const run = (...argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
    expect((await run('templates', 'eject', 'bao-cao', '--docx', 'word')).code).toBe(0);
    const template = `word/bao-cao-${profile}.docx`;
    expect((await run('validate', '--template', template)).shown).toBe('1 mẫu: đạt\n');
    for (const name of isMany ? PROVINCES : PROVINCES.slice(profile === 'party' ? 3 : 0, profile === 'party' ? 5 : 3)) {
      const data = path.join(DATA, `${name}.yaml`);
      const usual = await run('build', data, '--profile', profile, '-o', 'a.docx', '--force');
      const own = await run('build', data, '--profile', profile, '-o', 'b.docx', '--template', template, '--force');
      expect(own.code).toBe(usual.code);
      const [a, b] = ['a.docx', 'b.docx'].map((file) => new Uint8Array(readFileSync(path.join(folder, file))));
      if (a === undefined || b === undefined) throw new Error('nothing was built');
      expect(words(b)).toBe(words(a));
      expect(figuresIn(b)).toEqual(figuresIn(a));
      expect(faultsIn(b)).toEqual([]);
      const kept = brokenRules(a, profile);
      const broken = brokenRules(b, profile).filter((rule) => !kept.includes(rule));
      expect(broken.filter((rule) => !DEVIATIONS[profile].some((known) => known === rule))).toEqual([]);
      const verified = await run('verify', 'b.docx', data, '--profile', profile);
      expect(verified.code).toBe(0);
    }
  },
);

test('a set that has no Word form says so, and nothing is written', async () => {
  const folder = workFolder();
  const { code, stderr } = await runMain(folder, ['templates', 'eject', 'mau-gon', '--docx', 'word']);
  expect(code).toBe(2);
  expect(stderr).toContain('"mau-gon"');
  expect(existsSync(path.join(folder, 'word'))).toBe(false);
});

test('a Word template gives Word files, and no other format', async () => {
  const folder = workFolder();
  const run = (...argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
  await run('templates', 'eject', 'bao-cao', '--docx', 'word');
  const build = (...argv: readonly string[]) =>
    run('build', path.join(DATA, 'laichau.yaml'), '--template', 'word/bao-cao-party.docx', ...argv);
  for (const argv of [
    ['-f', 'html'],
    ['-o', 'word/bao-cao-party.docx'],
  ]) {
    const { code, stderr } = await build(...argv);
    expect([argv, code]).toEqual([argv, 2]);
    expect(stderr).toMatch(/Mẫu Word|ghi đè/);
  }
  expect(existsSync(path.join(folder, 'laichau.docx'))).toBe(false);
});

test.each(['party', 'state'] as const)(
  'appendices on the comparison and on sources stand behind a filled Word file as they do behind the built-in layout: %s',
  async (profile) => {
    const folder = workFolder();
    const run = (...argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
    await run('templates', 'eject', 'bao-cao', '--docx', 'word');
    const years = ['nhieu-ky/2019.yaml', '--against', 'nhieu-ky/2018.yaml', '--profile', profile];
    const template = ['--template', `word/bao-cao-${profile}.docx`];
    const build = (output: string, ...argv: readonly string[]) =>
      run('build', ...years, '--sources', '-o', output, ...argv);
    expect((await build('a.docx')).code).toBe(0);
    expect((await build('b.docx', ...template)).code).toBe(0);
    const [a, b] = ['a.docx', 'b.docx'].map((file) => new Uint8Array(readFileSync(path.join(folder, file))));
    if (a === undefined || b === undefined) throw new Error('nothing was built');
    // The built-in layout says where long names may be broken, and has headers for each section.
    const body = (bytes: Uint8Array) =>
      words(bytes)
        .replaceAll('\u200b', '')
        .replace(/ endnotes:.*$/, '');
    expect(body(b) === body(a)).toBe(true);
    expect(figuresIn(b)).toEqual(figuresIn(a));
    expect(faultsIn(b)).toEqual([]);
    const broken = brokenRules(b, profile).filter((rule) => !DEVIATIONS[profile].some((known) => known === rule));
    expect(broken).toEqual([]);
    expect((await run('verify', 'b.docx', ...years, ...template)).code).toBe(0);
  },
);
