// Loaded in front of the program: kills it at the n-th call that changes the disk, before or after the call is done.
// KILL_AT: "12 before", or "count" to print how many there are.
const fs = require('node:fs');

const CHANGES = [
  'openSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'fchmodSync',
  'fchownSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'closeSync',
];
const [at, when] = (process.env.KILL_AT ?? '').split(' ');
let calls = 0;
for (const name of CHANGES) {
  const call = fs[name];
  fs[name] = (...args) => {
    const isNow = String(calls++) === at;
    if (isNow && when === 'before') process.kill(process.pid, 'SIGKILL');
    const result = call(...args);
    if (isNow) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
if (at === 'count') process.on('exit', () => process.stderr.write(`\nCALLS ${calls}\n`));
