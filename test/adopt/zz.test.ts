import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { stringify } from 'yaml';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { lawOne } from './lawOne.js';
import { adoptBuilt } from './ownData.js';
test(`x`, async () => {
  const r = await lawOne(readFileSync('test/fixtures/every-key.yaml'));
  console.log(`@@ same ${r.same} missing ${r.missing.length} added ${r.added.length}`);
  for (const m of r.missing) console.log('@-', m.slice(0, 150));
  for (const m of r.added) console.log('@+', m.slice(0, 150));
});
test('any', async () => {
  let p = 0, s = 0, broken = 0; const kinds = new Map<string, number>(); const ex = new Map<string, string>();
  await fc.assert(fc.asyncProperty(arbitraryUnitYear, async (raw) => {
    const yaml = stringify(raw, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
    const r = await adoptBuilt(yaml, 'html');
    p += r.printed; s += r.same; broken += r.broken ? 1 : 0;
    if (r.wrong.length) console.log('@wrong', r.wrong);
    for (const m of r.missing) { const k = m.split(':')[0]!.split('.').filter((x, i) => i === 0 || /^[a-z]+[A-Z]?[a-zA-Z]*$/.test(x) && ['value','plan','changes','items','percent','count','participants','total','base','sets','milestones','rows','otherSources','asOf','places','attendance','each','of','units','reach','target','coverage','denominator','parts','year','date','growth','from','to'].includes(x)).join('.') + (m.includes('~') ? '~' : ''); kinds.set(k, (kinds.get(k) ?? 0) + 1); ex.set(k, m); }
  }), { numRuns: 60 });
  console.log(`@any ${s}/${p} ${(100 * s / p).toFixed(1)}% broken ${broken}`);
  for (const [k, n] of [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log('@k', n, k, '|', ex.get(k));
});
