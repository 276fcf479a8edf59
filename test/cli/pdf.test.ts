import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findLibreOffice } from '../../src/cli/io/findLibreOffice.js';
import { printPdf } from '../../src/cli/io/printPdf.js';
import type { Printer } from '../../src/cli/world.js';
import { installed } from '../support/installed.js';
import { runMain, workFolder } from './runMain.js';

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));
const { bin, env } = installed(TEMPLATES);
const PDF = '%PDF-1.7\n%%EOF\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** LibreOffice, as far as its command line goes: "--outdir DIR FILE…". What it does with each file is told. */
function fakeOffice(folder: string, perFile: string): string {
  const command = path.join(folder, 'soffice');
  const script = `#!/bin/sh
echo "$@" >"${folder}/argv"
while [ "$1" != --outdir ]; do shift; done
out=$2; shift 2; mkdir -p "$out"
for file; do pdf="$out/$(basename "$file" .docx).pdf"; ${perFile}; done
`;
  writeFileSync(command, script);
  chmodSync(command, 0o755);
  return command;
}

const print = (command: string, atEnd = new Set<() => void>(), each = 600) =>
  printPdf([utf8('a'), utf8('b')], { command, platform: process.platform, atEnd, seconds: { start: each, each: 0 } });

test('documents are printed in one run, with settings and a folder of its own that is gone afterwards', async () => {
  const folder = workFolder();
  const command = fakeOffice(folder, `{ echo %PDF-1.7; cat "$file"; echo; echo %%EOF; } >"$pdf"`);
  const atEnd = new Set<() => void>();
  const printed = await print(command, atEnd);
  if (!('pdfs' in printed)) throw new Error(JSON.stringify(printed));
  expect(printed.pdfs.map((pdf) => new TextDecoder().decode(pdf))).toEqual([
    '%PDF-1.7\na\n%%EOF\n',
    '%PDF-1.7\nb\n%%EOF\n',
  ]);
  const argv = readFileSync(path.join(folder, 'argv'), 'utf8');
  const [, settings = ''] = /-env:UserInstallation=file:\/\/(\S+)/.exec(argv) ?? [];
  expect(path.basename(path.dirname(settings))).toMatch(/^bhxh-report-pdf-/);
  expect(argv).toContain('--headless --norestore --nolockcheck --convert-to pdf');
  expect(existsSync(path.dirname(settings))).toBe(false);
  expect(atEnd.size).toBe(0);
});

test.each([
  ['writes nothing, and says that all is well', 'true', { failure: 'nothing', detail: '1' }],
  [
    'writes one of two',
    '[ "$(basename "$file")" = 2.docx ] || printf "%%PDF-1.7\\n%%%%EOF\\n" >"$pdf"',
    { failure: 'nothing', detail: '2' },
  ],
  ['writes what is no PDF', 'echo "<html>" >"$pdf"', { failure: 'nothing', detail: '1' }],
  ['writes half of one', 'echo %PDF-1.7 >"$pdf"', { failure: 'nothing', detail: '1' }],
])('an office program that %s is seen through', async (_, perFile, failure) => {
  expect(await print(fakeOffice(workFolder(), perFile))).toEqual(failure);
});

test('one that takes too long is ended, with all that it started', async () => {
  const folder = workFolder();
  const named = path.join(folder, 'child');
  const command = fakeOffice(folder, `sleep 600 & echo $! >"${named}.part"; mv "${named}.part" "${named}"; wait`);
  // On a busy machine it may not even have begun when its time is over.
  for (let seconds = 1; !existsSync(named); seconds *= 2)
    expect(await print(command, new Set(), seconds)).toEqual({ failure: 'late', detail: String(seconds) });
  expect(await ends(Number(readFileSync(named, 'utf8')))).toBe(true);
});

test('one that cannot be started says why', async () => {
  expect(await print(path.join(workFolder(), 'khong-co'))).toEqual({ failure: 'broken', detail: 'ENOENT' });
});

test('where it cannot work for a while, that place is named', async () => {
  const temporary = path.join(workFolder(), 'khong-co');
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await print('true')).toEqual({ unwritten: { path: temporary, failure: 'ENOENT' } });
});

test('a search path that leads through what may not be looked at is gone through to its end', () => {
  const folder = workFolder();
  const command = fakeOffice(folder, 'true');
  symlinkSync('vong', path.join(folder, 'vong'));
  const env = { PATH: [path.join(folder, 'vong'), folder].join(path.delimiter) };
  expect(findLibreOffice({ env, platform: 'linux' })).toBe(command);
});

test('Ctrl-C ends it, and leaves neither a process, a folder nor a file', async () => {
  const folder = workFolder();
  const command = fakeOffice(folder, `sleep 600 & echo $! >"${folder}/child"; echo begun >"${folder}/begun"; wait`);
  const temporary = path.join(folder, 'tam');
  mkdirSync(temporary);
  const child = spawn(process.execPath, [bin, 'build', 'dat.yaml', '-f', 'pdf'], {
    cwd: folder,
    env: { ...env, BHXH_REPORT_SOFFICE: command, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const over = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  while (!existsSync(path.join(folder, 'begun'))) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  expect(await over).toBe('SIGINT');
  expect(stderr).toBe('Stopped as asked; no file was written.\n');
  expect(await ends(Number(readFileSync(path.join(folder, 'child'), 'utf8')))).toBe(true);
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(path.join(folder, 'dat.pdf'))).toBe(false);
});

/** A busy machine takes its time to end what was told to. */
async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 500 && isAlive(pid); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  return !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    // What was ended, and is still to be fetched by its parent, is not alive.
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

test('it is found where the operator says, on the search path, or where its installers put it', () => {
  const folder = workFolder();
  const command = fakeOffice(folder, 'true');
  const found = (env: NodeJS.ProcessEnv) => findLibreOffice({ env, platform: 'linux' });
  expect(found({ BHXH_REPORT_SOFFICE: command, PATH: '/khong-co' })).toBe(command);
  expect(found({ BHXH_REPORT_SOFFICE: '/khong-co' })).toBe(null);
  expect(found({ PATH: `/khong-co:${folder}` })).toBe(command);
  // A folder that is named from where one stands may hold anybody's program.
  expect(found({ PATH: '.' })).not.toBe('soffice');
});

/** Prints "PDF" and the size of the Word file. */
const printer: Printer = async (documents) => ({ pdfs: documents.map(() => utf8(PDF)) });

test('a report as PDF, alone, beside others, many in one run, to standard output', async () => {
  const folder = workFolder();
  const counts: number[] = [];
  const counting: Printer = async (documents) => {
    counts.push(documents.length);
    return printer(documents);
  };
  const run = (...argv: readonly string[]) => runMain(folder, argv, { printer: counting });
  expect(await run('build', 'dat.yaml', '-o', 'a.pdf')).toMatchObject({
    code: 0,
    shown: 'dat.yaml → a.pdf (2 số liệu)\n',
  });
  expect(readFileSync(path.join(folder, 'a.pdf'), 'utf8')).toBe(PDF);
  expect((await run('build', 'dat.yaml', '-f', 'pdf,docx,txt')).shown).toBe(
    'dat.yaml → dat.pdf, dat.docx, dat.txt (2 số liệu)\n',
  );
  expect(existsSync(path.join(folder, 'dat.docx'))).toBe(true);
  for (const name of ['b', 'c'])
    writeFileSync(path.join(folder, `${name}.yaml`), readFileSync(path.join(folder, 'dat.yaml')));
  expect((await run('build', 'b.yaml', 'c.yaml', '-f', 'pdf', '-o', 'ra/')).shown).toBe(
    'b.yaml → ra/b.pdf (2 số liệu)\nc.yaml → ra/c.pdf (2 số liệu)\nTổng cộng 2 tệp: 2 báo cáo\n',
  );
  expect((await run('build', 'dat.yaml', '-f', 'pdf', '-o', '-')).stdout).toBe(PDF);
  expect((await run('diff', 'b.yaml', 'c.yaml', '-o', 'd.pdf')).code).toBe(0);
  expect(counts).toEqual([1, 1, 2, 1, 1]);
});

test.each([
  [null, /cần LibreOffice.*Word/],
  [async () => ({ failure: 'late', detail: '105' }), /chưa xong PDF sau 105 giây/],
  [async () => ({ failure: 'broken', detail: 'EACCES' }), /Không chạy được LibreOffice.*EACCES/],
  [async () => ({ failure: 'nothing', detail: '1' }), /không ghi được "dat\.pdf"/],
] as const satisfies readonly (readonly [Printer | null, RegExp])[])(
  'where it cannot be had, one sentence says so: %#',
  async (failing, sentence) => {
    const folder = workFolder();
    const { code, stderr } = await runMain(
      folder,
      ['build', 'dat.yaml', '-f', 'pdf'],
      failing === null ? {} : { printer: failing },
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(existsSync(path.join(folder, 'dat.pdf'))).toBe(false);
  },
);

test('a PDF of another program, or one that was signed since, is not written over', async () => {
  const folder = workFolder();
  const ours = `%PDF-1.7\n/Producer<FEFF004C0069006200720065004F0066006600690063006500200037>\n%%EOF\n`;
  const run = async (old: string, ...argv: readonly string[]) => {
    writeFileSync(path.join(folder, 'dat.pdf'), old);
    return (await runMain(folder, ['build', 'dat.yaml', '-f', 'pdf', ...argv], { printer })).code;
  };
  expect(await run(ours)).toBe(0);
  expect(await run(PDF)).toBe(2);
  expect(await run(`${ours}/ByteRange [0 1 2 3]\n%%EOF\n`)).toBe(2);
  expect(await run(PDF, '--force')).toBe(0);
});
