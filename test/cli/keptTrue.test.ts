import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Outcome, runMain, workFolder } from './runMain.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with a data file as "so-lieu.yaml", and what runs commands there with the program's own templates. */
function desk(data: string) {
  const folder = workFolder();
  copyFileSync(path.join(ROOT, data), path.join(folder, 'so-lieu.yaml'));
  const run = (line: string): Promise<Outcome> => runMain(folder, line.split(' '), { realTemplates: true });
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
    ['--sources', ''],
    ['--profile state --sources', '--profile state'],
  ])('build %s, then verify %s', async (built, options) => {
    const { run, read, change } = desk('data/binhphuoc.yaml');
    const words = (line: string): string => line.trim().replace(/ +/g, ' ');
    expect((await run(words(`build so-lieu.yaml -o a.docx ${built}`))).code).toBe(0);
    expect((await run(words(`verify a.docx so-lieu.yaml ${options}`))).code).toBe(0);
    change('value: 2627', 'value: 2672');
    const stale = await run(words(`verify a.docx so-lieu.yaml ${options}`));
    expect({ code: stale.code, told: stale.stdout.includes('"2.672"') }).toEqual({ code: 1, told: true });
    const refreshed = await run(words(`refresh a.docx so-lieu.yaml --in-place ${options}`));
    expect(refreshed.code).toBe(0);
    const after = read('a.docx');
    const verified = await run(words(`verify a.docx so-lieu.yaml ${options}`));
    expect({ code: verified.code, stdout: verified.stdout.split('\n').at(-2) }).toEqual({
      code: 0,
      stdout: 'a.docx: khớp với số liệu',
    });
    const again = await run(words(`refresh a.docx so-lieu.yaml --in-place ${options}`));
    expect({ code: again.code, written: again.stderr.includes('đã đổi') }).toEqual({ code: 0, written: false });
    expect(read('a.docx').equals(after)).toBe(true);
    // A line more in the data: nothing but the lines that the appendix names.
    change('value: 2672', 'value: 2672 # mới\n    # thêm một dòng');
    const moved = await run(words(`refresh a.docx so-lieu.yaml --in-place ${options}`));
    expect({ code: moved.code, told: /"Nguồn số liệu": \d+ hàng đổi số thứ tự dòng; /u.test(moved.stderr) }).toEqual({
      code: 0,
      told: built.includes('--sources'),
    });
    expect((await run(words(`verify a.docx so-lieu.yaml ${options}`))).code).toBe(0);
  });
});

describe('a report built with --against', () => {
  const NEW = 'nhieu-ky/2019.yaml';
  const OLD = '--against nhieu-ky/2018.yaml';

  test.each(['docx', 'html', 'md'])('as %s, it agrees with the files of both periods', async (format) => {
    const { run } = desk('data/binhphuoc.yaml');
    expect((await run(`build ${NEW} ${OLD} --sources -o a.${format}`)).code).toBe(0);
    const { code, stdout } = await run(`verify a.${format} ${NEW} ${OLD}`);
    expect({ code, stdout: stdout.split('\n').at(-2) }).toEqual({ code: 0, stdout: `a.${format}: khớp với số liệu` });
  });

  test('a number of the earlier period that was changed since is found, and refreshed', async () => {
    const { folder, run, read } = desk('data/binhphuoc.yaml');
    await run(`build ${NEW} ${OLD} -o a.docx`);
    const older = read('nhieu-ky/2018.yaml').toString('utf8');
    writeFileSync(
      path.join(folder, 'nhieu-ky/2018.yaml'),
      older.replace('compulsory: { value: khoảng 27.000', 'compulsory: { value: khoảng 26.000'),
    );
    expect((await run(`verify a.docx ${NEW} ${OLD}`)).code).toBe(1);
    const { code, stderr } = await run(`refresh a.docx ${NEW} ${OLD} --in-place`);
    expect({ code, old: stderr.includes('[old.participants.compulsory]') }).toEqual({ code: 0, old: true });
    expect((await run(`refresh a.docx ${NEW} ${OLD}`)).stderr).toContain('không có gì phải đổi');
  });

  test.each([
    ['verify', 'vi'],
    ['refresh', 'vi'],
    ['verify', 'en'],
  ])('%s without it: one sentence (%s)', async (command, language) => {
    const { run } = desk('data/binhphuoc.yaml');
    await run(`build ${NEW} ${OLD} -o a.docx`);
    const { code, shown } = await run(`${command} a.docx ${NEW} --lang ${language}`);
    const help = language === 'vi' ? 'Xem cách dùng:' : 'See:';
    const sentence =
      language === 'vi'
        ? '"a.docx" được lập với --against nên có cả số liệu của kỳ trước; hãy ghi thêm --against <tệp> với tệp số liệu của kỳ ấy, mỗi tệp một lần như khi lập.'
        : '"a.docx" was built with --against and holds figures of an earlier period, too; add --against <file> with the data file of that period, once for each file, as when it was built.';
    expect({ code, shown }).toEqual({ code: 2, shown: `${sentence}\n${help} bhxh-report ${command} --help\n` });
  });

  test('a file of a later period is refused', async () => {
    const { run } = desk('data/binhphuoc.yaml');
    await run(`build ${NEW} ${OLD} -o a.docx`);
    const { code, stderr } = await run(`verify a.docx ${NEW} --against nhieu-ky/2020-6-thang.yaml`);
    expect({ code, told: stderr.includes('tệp của --against không phải của kỳ trước') }).toEqual({
      code: 2,
      told: true,
    });
  });
});
