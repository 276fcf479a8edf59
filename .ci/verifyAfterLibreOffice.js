// Sends each .docx of the folders through LibreOffice, to .docx again and by way of .odt (which drops the names of
// figures), and runs `verify` on what comes back: it must agree with its data, and no figure may be lost on the way.
// Usage: node .ci/verifyAfterLibreOffice.js DATA_FOLDER FOLDER...; a folder's name begins with the profile of its reports.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [data, ...folders] = process.argv.slice(2);
const program = join(import.meta.dirname, '../bin/bhxh-report.js');
const work = mkdtempSync(join(tmpdir(), 'bhxh-report-office-'));
const failures = [];
let passed = 0;
try {
  const stems = folders.flatMap(collect);
  convert('built', 'docx', stems, 'again');
  convert('built', 'odt', stems, 'odt');
  convert('odt', 'docx', stems, 'back');
  for (const stem of stems) {
    check(stem, 'again', 'docx → docx');
    check(stem, 'back', 'docx → odt → docx');
  }
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
function convert(from, format, stems, to) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  const ending = from === 'odt' ? 'odt' : 'docx';
  const files = stems.map((stem) => join(work, from, `${stem}.${ending}`));
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(work, to), ...files], {
    stdio: 'ignore',
  });
}

function check(stem, place, way) {
  const label = `${stem}, ${way}`;
  const file = join(work, place, `${stem}.docx`);
  if (!existsSync(file)) return failures.push(`${label}: LibreOffice wrote nothing`);
  const [folder, name] = stem.split('.');
  const argv = ['verify', file, join(data, `${name}.yaml`), '--profile', folder.split('-')[0], '--format', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });
  if (status !== 0) return failures.push(`${label}: exit code ${status}\n${stdout}${stderr}`);
  const lost = JSON.parse(stdout).filter(({ code }) => code !== 'agrees');
  if (lost.length > 0) return failures.push(`${label}: ${JSON.stringify(lost, null, 2)}`);
  passed += 1;
}
