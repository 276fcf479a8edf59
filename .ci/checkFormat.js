// Says which rules of the format a Word file breaks, by their ids: NĐ 30/2020/NĐ-CP (state) or HD 05-HD/VPTW (party). The
// rules are those that the tests hold the built reports against; a file filled from an office's own template is its own
// business, and may be looked at with the same eyes: `npm run check:format -- FILE... --profile party|state`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'string', default: 'party' } },
});
const outfile = join(import.meta.dirname, '../node_modules/.cache/bhxh-report/theThucChecker.js');
const entry = join(import.meta.dirname, '../test/writers/docx/theThucChecker.ts');
await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile });
const { brokenRules } = await import(outfile);

let broken = 0;
for (const file of files) {
  const rules = brokenRules(new Uint8Array(readFileSync(file)), values.profile);
  broken += rules.length;
  console.log(`${file}: ${rules.length === 0 ? 'breaks no rule' : rules.join(', ')}`);
}
process.exitCode = files.length === 0 ? 2 : broken > 0 ? 1 : 0;
