import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/tree.js';
import { FORMATS, WRITERS } from '../../src/writers/index.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { reportOf } from '../support/buildRaw.js';
import { runs } from '../support/runs.js';
import { treeFaults } from '../support/treeFaults.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { parseXml } from '../writers/docx/xml.js';

const profiles = fc.constantFrom('party' as const, 'state' as const, null);
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

test('any valid data give a report without a fault, and every writer prints it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, profiles, async (raw, profile) => {
      const report = reportOf(raw, profile);
      // No stray mark, no empty part, every digit named: see there.
      expect(treeFaults(report)).toEqual([]);
      const { docx, ...others } = await written(report);
      for (const [format, bytes] of Object.entries(others)) expect(bytes?.length, format).toBeGreaterThan(0);
      for (const [name, xml] of Object.entries(partsOf(docx ?? new Uint8Array()))) {
        expect(xml, name).not.toMatch(NOT_XML);
        parseXml(xml);
      }
    }),
    { numRuns: runs(20, 100) },
  );
});

test('the same data give the same bytes, also when something else was built in between', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, arbitraryUnitYear, async (raw, other) => {
      const first = await written(reportOf(raw));
      await written(reportOf(other));
      expect(await written(reportOf(raw))).toEqual(first);
    }),
    { numRuns: runs(3, 10) },
  );
});

async function written(report: Report): Promise<Readonly<Partial<Record<string, Uint8Array>>>> {
  return Object.fromEntries(
    await Promise.all(FORMATS.map(async (format) => [format, await WRITERS[format].write(report)] as const)),
  );
}
