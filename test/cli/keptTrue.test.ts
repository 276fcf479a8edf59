import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { PROVINCES } from '../support/provinces.js';
import { type Outcome, runMain, workFolder } from './runMain.js';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const templates = path.join(ROOT, 'templates');

/** A folder with a data file as "so-lieu.yaml", and what runs commands there with the program's own templates. */
function desk(data: string) {
  const folder = workFolder();
  copyFileSync(path.join(ROOT, data), path.join(folder, 'so-lieu.yaml'));
  const run = (line: string): Promise<Outcome> => runMain(folder, line.split(' '), { templates });
  const read = (name: string): Buffer => readFileSync(path.join(folder, name));
  const change = (from: string, to: string): void => {
    const text = read('so-lieu.yaml').toString('utf8');
    if (!text.includes(from)) throw new Error(`not in the data: ${from}`);
    writeFileSync(path.join(folder, 'so-lieu.yaml'), text.replace(from, to));
  };
  return { folder, run, read, change };
}

describe('built, a number of the data changed, refreshed, verified', () => {
  test.each([
    ['', ''],
    ['--profile state', '--profile state'],
    ['--profile state', ''],
    ['--sources', ''],
    ['--profile state --sources', '--profile state'],
  ])('build %s, then verify %s', async (built, options) => {
    const { run, read, change } = desk('data/binhphuoc.yaml');
    const words = (line: string): string => line.trim().replace(/ +/g, ' ');
    expect((await run(words(`build so-lieu.yaml -o a.docx ${built}`))).code).toBe(0);
    expect((await run(words(`verify a.docx so-lieu.yaml ${options}`))).code).toBe(0);
    change('2.627', '2.672');
    const stale = await run(words(`verify a.docx so-lieu.yaml ${options}`));
    expect({ code: stale.code, told: stale.stdout.includes('"2.672"') }).toEqual({ code: 1, told: true });
    const refreshed = await run(words(`refresh a.docx so-lieu.yaml --in-place ${options}`));
    expect(refreshed.code).toBe(0);
    expect(refreshed.stderr.split('Nguồn số liệu" là chữ thường').length - 1).toBe(built.includes('--sources') ? 1 : 0);
    const after = read('a.docx');
    const verified = await run(words(`verify a.docx so-lieu.yaml ${options}`));
    expect({ code: verified.code, stdout: verified.stdout.split('\n').at(-2) }).toEqual({ code: 0, stdout: 'a.docx: khớp với số liệu' });
    const again = await run(words(`refresh a.docx so-lieu.yaml --in-place ${options}`));
    expect({ code: again.code, written: again.stderr.includes('đã đổi') }).toEqual({ code: 0, written: false });
    expect(read('a.docx').equals(after)).toBe(true);
  });
});
