// What `refresh --track` writes, in LibreOffice: with all changes accepted a report agrees with the new data, with all
// rejected with the old. Usage: node .ci/trackedInLibreOffice.js DATA; its participants' numbers are changed for it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [data] = process.argv.slice(2);
const program = join(import.meta.dirname, '../bin/bhxh-report.js');
const work = mkdtempSync(join(tmpdir(), 'bhxh-report-tracked-'));
const profile = join(work, 'profile');
const MACRO = `Sub Settle(source, target, command)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, filter())
  document.close(True)
End Sub
`;
const failures = [];
try {
  const old = readFileSync(data, 'utf8');
  const years = { old: join(work, 'old.yaml'), new: join(work, 'new.yaml') };
  writeFileSync(years.old, old);
  // Every number of participants that nothing else is worked out from in the file.
  const changed = old.replace(
    /^( {4}value: )(\d[\d.]*)(\d)(?=\s*$)/gmu,
    (_, head, digits, last) => head + digits + ((Number(last) + 1) % 10),
  );
  if (changed === old) failures.push('No number was changed.');
  writeFileSync(years.new, changed);
  const built = join(work, 'built.docx');
  const tracked = join(work, 'tracked.docx');
  run('build', years.old, '-o', built, '--quiet');
  run('refresh', built, years.new, '-o', tracked, '--track', '--quiet');
  // It makes its profile first; what lies in it before would be put aside.
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--terminate_after_init'], {
    stdio: 'ignore',
  });
  writeMacro();
  for (const [command, year] of [
    ['AcceptAllTrackedChanges', 'new'],
    ['RejectAllTrackedChanges', 'old'],
  ]) {
    const settled = join(work, `${command}.docx`);
    const call = `macro:///Standard.Module1.Settle("${pathToFileURL(tracked)}","${pathToFileURL(settled)}",".uno:${command}")`;
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', call], {
      stdio: 'ignore',
    });
    if (!existsSync(settled)) failures.push(`${command}: LibreOffice wrote nothing`);
    else {
      const { status, stdout } = spawnSync(process.execPath, [program, 'verify', settled, years[year]], {
        encoding: 'utf8',
      });
      if (status !== 0 || /theo dõi sửa đổi/u.test(stdout)) failures.push(`${command}: exit code ${status}\n${stdout}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'accepted: the new data, rejected: the old' : `${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

function run(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { encoding: 'utf8' });
  // Words that no longer fit the new numbers are told, and make the exit code 1; the file is written.
  if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')}: exit code ${status}\n${stdout}${stderr}`);
}

/** The library "Standard" of a fresh profile. */
function writeMacro() {
  const folder = join(profile, 'user/basic/Standard');
  mkdirSync(folder, { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const type = (name, kind) =>
    `<!DOCTYPE library:${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">\n`;
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  writeFileSync(
    join(folder, 'script.xlb'),
    `${head}${type('library', 'library')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
  writeFileSync(
    join(folder, 'dialog.xlb'),
    `${head}${type('library', 'library')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"/>`,
  );
  writeFileSync(
    join(folder, 'Module1.xba'),
    `${head}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${MACRO.replaceAll('"', '&quot;')}</script:module>`,
  );
  for (const [kind, link] of [
    ['script', 'script.xlb'],
    ['dialog', 'dialog.xlb'],
  ])
    writeFileSync(
      join(profile, 'user/basic', `${kind}.xlc`),
      `${head}${type('libraries', 'libraries')}<library:libraries ${library} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${link}/" xlink:type="simple" library:link="false"/></library:libraries>`,
    );
}
