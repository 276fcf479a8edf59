// Opens each .xlsx of the folders in LibreOffice under vi-VN, and checks that the numbers of the .csv beside it are
// numbers there, with decimal commas: text is quoted in what LibreOffice writes, numbers and days are not.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;
// ";" and quotes round all text, UTF-8, from the first line on, cells as shown, every sheet.
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false,false,false,-1';

let passed = 0;
const failures = [];
for (const folder of process.argv.slice(2)) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const profile = join(folder, '.calc');
  const out = join(folder, 'calc');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), LOCALE);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', CSV, '--outdir', out].concat(
      files.map((name) => join(folder, name)),
    ),
    { stdio: 'ignore' },
  );
  for (const name of files) check(folder, out, basename(name, '.xlsx'));
}
for (const failure of failures) console.error(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

function check(folder, out, stem) {
  const sheets = readdirSync(out).filter((name) => name.startsWith(`${stem}-`));
  const shown = sheets.flatMap(
    (name) => readFileSync(join(out, name), 'utf8').match(/(?<=^|;)-?\d[\d,]*%?(?=;|\r?$)/gm) ?? [],
  );
  // The first column names its row, be it by a running number, which is no figure.
  const wanted = readFileSync(join(folder, `${stem}.csv`), 'utf8').match(/(?<=,)-?\d[\d.]*(?=,|\r?$)/gm) ?? [];
  const [found, expected] = [shown.map((number) => number.replace('%', '').replace(',', '.')), wanted].map((numbers) =>
    numbers
      .map(Number)
      .sort((a, b) => a - b)
      .join(' '),
  );
  if (sheets.length > 0 && found === expected) passed += 1;
  else failures.push(`${basename(folder)}/${stem}: numbers ${expected} in the CSV file, ${found} in LibreOffice`);
}
