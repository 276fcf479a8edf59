import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { brokenRules } from '../support/brokenRules.js';
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
    for (const name of ['bentre', 'binhphuoc', 'khanhhoa', 'laichau', 'thainguyen']) {
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

test('a Word template gives Word files, and no appendices', async () => {
  const folder = workFolder();
  const run = (...argv: readonly string[]) => runMain(folder, argv, { realTemplates: true });
  await run('templates', 'eject', 'bao-cao', '--docx', 'word');
  const build = (...argv: readonly string[]) =>
    run('build', path.join(DATA, 'laichau.yaml'), '--template', 'word/bao-cao-party.docx', ...argv);
  for (const argv of [
    ['-f', 'html'],
    ['--sources'],
    ['--against', path.join(DATA, 'laichau.yaml')],
    ['-o', 'word/bao-cao-party.docx'],
  ]) {
    const { code, stderr } = await build(...argv);
    expect([argv, code]).toEqual([argv, 2]);
    expect(stderr).toMatch(/Mẫu Word|ghi đè/);
  }
  expect(existsSync(path.join(folder, 'laichau.docx'))).toBe(false);
});
