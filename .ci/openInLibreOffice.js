// Converts each .docx of the folders to PDF and to text with LibreOffice, and checks that what the report says
// is what a reader of the Word file sees: every figure, in order, and pages that can be printed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

// Hyphens that do not break are hyphens.
const squeeze = (text) =>
  text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replace(/[\s\u00A0]+/g, ' ');

let passed = 0;
const failures = [];
for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  const profile = `-env:UserInstallation=file://${join(folder, '.office')}`;
  for (const format of ['pdf', 'txt:Text (encoded):UTF8']) {
    const out = join(folder, 'office');
    // LibreOffice exits 0 without output on a file it cannot read: the outputs are looked for below.
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', format, '--outdir', out, ...files.map((name) => join(folder, name))],
      { stdio: 'ignore' },
    );
  }
  for (const name of files) check(folder, basename(name, '.docx'));
}
for (const failure of failures) console.error(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function check(folder, stem) {
  const label = `${basename(folder)}/${stem}`;
  const [pdf, txt] = ['pdf', 'txt'].map((ending) => join(folder, 'office', `${stem}.${ending}`));
  if (!existsSync(pdf) || !existsSync(txt)) return failures.push(`${label}: LibreOffice wrote no PDF or text`);
  const { figures } = JSON.parse(readFileSync(join(folder, `${stem}.json`), 'utf8'));
  const words = squeeze(readFileSync(txt, 'utf8'));
  const printed = squeeze(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }));
  const lost = figures.filter(({ text }) => !words.includes(squeeze(text))).map(({ id, text }) => `${id} "${text}"`);
  if (figures.length === 0) return failures.push(`${label}: the report has no figures`);
  if (lost.length > 0) return failures.push(`${label}: not in the Word file's text: ${lost.join(', ')}`);
  if (!printed.includes('BÁO CÁO') || !printed.includes('Nơi nhận:'))
    return failures.push(`${label}: the PDF lacks its title or its end`);
  passed += 1;
}
