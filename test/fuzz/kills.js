// Kills every command that writes, at each call that changes the disk and then at random moments: `npm run fuzz:kills -- COUNT`.
// No old file may be lost, no file be half written, and the next run leaves nothing behind.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const bin = path.join(root, 'bin/bhxh-report.js');
const preload = path.join(import.meta.dirname, 'killAt.cjs');
const wanted = Number(process.argv[2] ?? 200);
const work = mkdtempSync(path.join(tmpdir(), 'bhxh-kills-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const data = (name) => path.join(root, 'data', `${name}.yaml`);

/** Each in a folder where its outputs are there already, from another province: old content that may be lost. */
const COMMANDS = {
  build: {
    argv: ['build', data('binhphuoc'), '-f', 'docx,md,txt,json', '-o', 'out/', '--quiet'],
    before: ['build', data('laichau'), '-f', 'docx,md,txt,json', '-o', 'out/'],
    rename: ['laichau', 'binhphuoc'],
  },
  refresh: {
    argv: ['refresh', 'a.docx', data('binhphuoc'), '-o', 'b.docx', '--force'],
    before: ['build', data('binhphuoc'), '-o', 'a.docx'],
    copy: ['a.docx', 'b.docx'],
  },
  next: { argv: ['next', data('bentre'), '-o', 'sau.yaml'] },
  rollup: {
    argv: ['rollup', data('binhphuoc'), '--unit', 'A', '--level', 'tỉnh', '-o', 'tong.yaml', '--force'],
    before: ['rollup', data('laichau'), '--unit', 'B', '--level', 'tỉnh', '-o', 'tong.yaml'],
  },
  eject: { argv: ['templates', 'eject', 'bao-cao', 'mau'] },
  'eject into a folder': { argv: ['templates', 'eject', 'bao-cao', '.'] },
};

let kills = 0;
let faults = 0;
const patterns = Object.fromEntries(Object.entries(COMMANDS).map(([name, command]) => [name, prepared(name, command)]));
for (const [name, pattern] of Object.entries(patterns)) {
  const count = Number(/CALLS (\d+)/.exec(run(pattern.argv, fresh(pattern), 'count').stderr)?.[1]);
  console.log(`${name}: ${count} calls that change the disk`);
  for (let call = 0; call < count; call += Math.max(1, Math.floor(count / 40)))
    for (const when of ['before', 'after']) killed(pattern, `${call} ${when}`);
}
const names = Object.keys(patterns);
while (kills < wanted) {
  const pattern = patterns[names[kills % names.length]];
  killed(pattern, Math.round(Math.random() * pattern.milliseconds));
}
console.log(`${kills} kills, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

function prepared(name, { argv, before, rename, copy }) {
  const old = path.join(work, 'old', name);
  mkdirSync(old, { recursive: true });
  if (before !== undefined) run(before, old);
  if (rename !== undefined)
    for (const file of readdirSync(path.join(old, 'out'))) {
      cpSync(path.join(old, 'out', file), path.join(old, 'out', file.replace(...rename)));
      rmSync(path.join(old, 'out', file));
    }
  if (copy !== undefined) cpSync(path.join(old, copy[0]), path.join(old, copy[1]));
  const done = path.join(work, 'new', name);
  cpSync(old, done, { recursive: true });
  const began = Date.now();
  const { status, stderr } = run(argv, done);
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return { name, argv, old, done, milliseconds: Date.now() - began };
}

function fresh({ old }) {
  const folder = path.join(work, 'now');
  rmSync(folder, { recursive: true, force: true });
  cpSync(old, folder, { recursive: true });
  return folder;
}

/** `at`: the call, or milliseconds. */
function killed(pattern, at) {
  const folder = fresh(pattern);
  run(pattern.argv, folder, at);
  kills += 1;
  const fault = (what) => {
    faults += 1;
    console.log(`  ! ${pattern.name}, killed at ${at}: ${what}`);
  };
  const olds = contents(pattern.old);
  const news = contents(pattern.done);
  const left = contents(folder);
  for (const [file, bytes] of left) {
    if (file.includes('.bhxh-report-')) continue;
    if (!bytes.equals(news.get(file) ?? Buffer.of()) && !bytes.equals(olds.get(file) ?? Buffer.of()))
      fault(`${file} is neither old nor new`);
  }
  for (const file of olds.keys()) if (!left.has(file)) fault(`${file} is lost`);
  // `next` writes over nothing: a run that was killed behind its end is as good as done.
  const { status, stderr } = run(pattern.argv, folder);
  if (status !== 0 && !(pattern.name === 'next' && existsSync(path.join(folder, 'sau.yaml'))))
    fault(`cannot be run again: ${stderr}`);
  const after = contents(folder);
  for (const [file, bytes] of news)
    if (!bytes.equals(after.get(file) ?? Buffer.of())) fault(`${file} is not new after the next run`);
  for (const file of after.keys()) if (!news.has(file)) fault(`${file} is left behind`);
}

function contents(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

function run(argv, cwd, at) {
  const env = { ...process.env, BHXH_REPORT_LANG: 'en', XDG_CACHE_HOME: path.join(work, 'cache') };
  if (typeof at === 'number')
    return spawnSync(process.execPath, [bin, ...argv], {
      cwd,
      env,
      encoding: 'utf8',
      timeout: Math.max(1, at),
      killSignal: 'SIGKILL',
    });
  if (at === undefined) return spawnSync(process.execPath, [bin, ...argv], { cwd, env, encoding: 'utf8' });
  return spawnSync(process.execPath, ['--require', preload, bin, ...argv], {
    cwd,
    env: { ...env, KILL_AT: at },
    encoding: 'utf8',
  });
}
