// Sends Word templates through LibreOffice and fills what comes back: it must say what the template itself says. Sends
// what was filled through LibreOffice as well: it must verify in silence. The built-in layouts are among the templates.
// Usage: node .ci/wordTemplatesInLibreOffice.js DATA_FILE TEMPLATE...
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [data, ...given] = process.argv.slice(2);
const program = join(import.meta.dirname, '../bin/bhxh-report.js');
const work = mkdtempSync(join(tmpdir(), 'bhxh-report-templates-'));
const folder = (name) => join(work, name);
const failures = [];
let passed = 0;
try {
  for (const name of ['own', 'filled', 'again']) mkdirSync(folder(name));
  run('templates', 'eject', 'bao-cao', '--docx', folder('own'));
  for (const template of given) copyFileSync(template, join(folder('own'), basename(template)));
  const names = readdirSync(folder('own'));
  convert('own', names, 'saved');
  for (const name of names) for (const from of ['own', 'saved']) fill(name, from);
  convert('filled', readdirSync(folder('filled')), 'again');
  for (const name of readdirSync(folder('filled'))) check(name);
  for (const name of names) compare(name);
  if (names.length === 0) failures.push('There are no templates.');
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

function run(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function convert(from, names, to) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  const files = names.map((name) => join(folder(from), name));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', folder(to), ...files], {
    stdio: 'ignore',
  });
}

function fill(name, from) {
  const template = join(folder(from), name);
  if (!existsSync(template)) return failures.push(`${name}: LibreOffice wrote nothing`);
  const output = join(folder('filled'), `${from}.${name}`);
  const { status, said } = run('build', data, '--template', template, '-o', output, '--quiet');
  if (status !== 0) failures.push(`${name}, ${from}: exit code ${status}\n${said}`);
}

function check(name) {
  const [, ...template] = name.split('.');
  const file = join(folder('again'), name);
  const argv = ['verify', file, data, '--template', join(folder('own'), template.join('.')), '--format', 'json'];
  const { status, said } = run(...argv);
  // A figure with a look of its own loses its name there, and is known by its value and the words round it.
  const wrong = status === 0 ? JSON.parse(said).filter(({ code }) => code !== 'agrees') : [];
  if (status !== 0 || wrong.length > 0) return failures.push(`${name}, saved by LibreOffice: ${status}\n${said}`);
  passed += 1;
}

/** As text, without blank lines: both say the same. */
function compare(name) {
  const [own, saved] = ['own', 'saved'].map((from) => textOf(`${from}.${name}`));
  if (own === undefined || own === '' || own !== saved)
    return failures.push(`${name}: the template that LibreOffice saved says something else\n${own}\n---\n${saved}`);
  passed += 1;
}

function textOf(name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  const argv = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder('pdf'), join(folder('filled'), name)];
  execFileSync('soffice', argv, { stdio: 'ignore' });
  const pdf = join(folder('pdf'), name.replace(/docx$/, 'pdf'));
  return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ').trim();
}
