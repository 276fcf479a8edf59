import { measure } from '../verify/rates/measure.js';

const [every = '1', ways = ''] = process.argv.slice(2);
const rates = await measure(Number(every), ways === 'ways');
let edits = 0;
for (const [kind, { right, of }] of [...rates].sort(([a], [b]) => (a < b ? -1 : 1))) {
  edits += of;
  console.log(
    `${kind.padEnd(40)} ${String(right).padStart(5)} of ${String(of).padStart(5)}  ${((100 * right) / of).toFixed(1).padStart(5)} %`,
  );
}
console.log(`${edits} edits`);
for (const [kind, { misses }] of rates) for (const miss of misses) console.log(`${kind}: ${miss}`);
