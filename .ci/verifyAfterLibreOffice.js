// Sends each .docx of the folders through LibreOffice (to .docx again, by way of .odt and .rtf, which drop the names of
// figures, as a web page, as text) and, where it is installed, through pandoc (.docx, Markdown of two kinds, a web page,
// text), and runs `verify` on what comes back: it must agree with its data; where it stays Word, no figure may be lost on
// the way. With one digit changed, what is text must not agree.
// Usage: node .ci/verifyAfterLibreOffice.js DATA_FOLDER FOLDER...; a folder's name begins with the profile of its reports.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [data, ...folders] = process.argv.slice(2);
const program = join(import.meta.dirname, '../bin/bhxh-report.js');
const work = mkdtempSync(join(tmpdir(), 'bhxh-report-office-'));
const PANDOC = [
  ['docx', 'docx'],
  ['markdown', 'md'],
  ['gfm', 'md'],
  ['html', 'html', '-s'],
  ['plain', 'txt'],
];
const failures = [];
let passed = 0;
try {
  const stems = folders.flatMap(collect);
  convert('built', 'docx', stems, 'again');
  convert('built', 'odt', stems, 'odt');
  convert('odt', 'docx', stems, 'back');
  // The other ways are dear: they are gone by the reports of the first folder without the appendix on sources.
  const [first = ''] = stems.map((stem) => stem.split('.')[0]).filter((folder) => !folder.includes('-'));
  const bare = stems.filter((stem) => stem.startsWith(`${first}.`));
  convert('built', 'rtf', bare, 'rtf');
  convert('rtf', 'docx', bare, 'of-rtf');
  convert('built', 'html', bare, 'page');
  convert('built', 'txt', bare, 'text', 'txt:Text (encoded):UTF8');
  for (const stem of stems) {
    check(stem, 'again', 'docx', 'docx → docx');
    check(stem, 'back', 'docx', 'docx → odt → docx');
  }
  const hasPandoc = spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0;
  for (const stem of bare) {
    check(stem, 'of-rtf', 'docx', 'docx → rtf → docx');
    check(stem, 'page', 'html', 'docx → html');
    check(stem, 'text', 'txt', 'docx → text');
    if (hasPandoc)
      for (const [to, ending, ...options] of PANDOC) {
        mkdirSync(join(work, to), { recursive: true });
        const [from, file] = [join(work, 'built', `${stem}.docx`), join(work, to, `${stem}.${ending}`)];
        execFileSync('pandoc', [from, '-t', to, ...options, '-o', file], { stdio: 'ignore' });
        check(stem, to, ending, `docx → ${to} by pandoc`);
      }
  }
  if (!hasPandoc) console.log('pandoc is not installed: nothing went through it');
  if (stems.length === 0) failures.push('There are no reports.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** All reports side by side, as "party-sources.binhphuoc". */
function collect(folder) {
  mkdirSync(join(work, 'built'), { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  for (const name of names) copyFileSync(join(folder, name), join(work, 'built', `${basename(folder)}.${name}`));
  return names.map((name) => `${basename(folder)}.${basename(name, '.docx')}`);
}

/** LibreOffice is started once for all files; it exits 0 without output on a file it cannot read: `check` looks. */
function convert(from, format, stems, to, filter = format) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  const ending = from === 'built' ? 'docx' : from;
  const files = stems.map((stem) => join(work, from, `${stem}.${ending}`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', join(work, to), ...files], {
    stdio: 'ignore',
  });
}

function check(stem, place, ending, way) {
  const label = `${stem}, ${way}`;
  const file = join(work, place, `${stem}.${ending}`);
  if (!existsSync(file)) return failures.push(`${label}: nothing was written`);
  const { status, stdout, stderr } = verify(stem, file);
  if (status !== 0) return failures.push(`${label}: exit code ${status}\n${stdout}${stderr}`);
  // As text, a table's running numbers are told for small numbers.
  const lost = JSON.parse(stdout).filter(({ code }) => code !== 'agrees' && (ending === 'docx' || code === 'removed'));
  if (lost.length > 0) return failures.push(`${label}: ${JSON.stringify(lost, null, 2)}`);
  if (ending !== 'docx' && !isSlipFound(stem, file)) return failures.push(`${label}: a changed digit was not found`);
  passed += 1;
}

/** The last digit of the first long number, another one; true where there is no such number. */
function isSlipFound(stem, file) {
  const text = readFileSync(file, 'utf8');
  const body = Math.max(0, text.indexOf('<body'));
  const slip = (number) => number.slice(0, -1) + ((Number(number.at(-1)) + 3) % 10);
  const other = text.slice(0, body) + text.slice(body).replace(/(?<![\d.,/])\d{1,3}\.\d{3}(?![\d.,])/, slip);
  if (other === text) return true;
  writeFileSync(file, other);
  return verify(stem, file).status === 1;
}

function verify(stem, file) {
  const [folder, name] = stem.split('.');
  const argv = ['verify', file, join(data, `${name}.yaml`), '--profile', folder.split('-')[0], '--format', 'json'];
  return spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });
}
