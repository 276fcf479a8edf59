import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { buildFixture } from '../support/fixtures.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { treeFaults } from '../support/treeFaults.js';

/** A small file of an invented province for each kind of figure that has a home of its own, and both of its reports. */
const NAMES = readdirSync(new URL('../fixtures/homes/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));

describe.each(NAMES)('test/fixtures/homes/%s.yaml', (name) => {
  test.each([
    ['bao-cao', undefined],
    ['mau-truyen-thong', builtInRenderer('mau-truyen-thong')],
  ] as const)('as %s', async (template, renderer) => {
    const { report, findings } = buildFixture(`homes/${name}`, 'state', renderer, { unprinted: true });
    if (report === null) throw new Error('not built');
    const told = findings.map(({ code, path }) => `${severityOf(code)} ${code} ${path.join('.')}`);
    expect(told).toEqual([]);
    expect(treeFaults(report)).toEqual([]);
    const golden = new URL(`golden/homes/${name}.${template}.txt`, import.meta.url);
    await expect(bodyOf(writeText(report))).toMatchFileSnapshot(fileURLToPath(golden));
  });
});

/** Without letterhead and subject, which are alike in all of them. */
function bodyOf(text: string): string {
  return text.slice(text.indexOf('như sau:') + 'như sau:'.length).trimStart();
}
