import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import type { Built } from '../../src/pipeline.js';
import { FORMATS, WRITERS } from '../../src/writers/index.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { buildRaw, reportOf } from '../support/buildRaw.js';
import { treeFaults } from '../support/treeFaults.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { parseXml } from '../writers/docx/xml.js';

const profiles = fc.constantFrom('party' as const, 'state' as const, null);
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

test('any valid data give a report without a fault: no stray mark, no empty part, every digit named', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, profiles, (raw, profile) => {
      expect(treeFaults(reportOf(raw, profile))).toEqual([]);
    }),
    { numRuns: 250, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
  );
}, 60_000);

test('every writer prints it, and the Word file is well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, profiles, async (raw, profile) => {
      const report = reportOf(raw, profile);
      const written = await Promise.all(FORMATS.map((format) => WRITERS[format].write(report)));
      expect(written.every(({ length }) => length > 0)).toBe(true);
      for (const [name, xml] of Object.entries(partsOf(written[FORMATS.indexOf('docx')] ?? new Uint8Array()))) {
        expect(xml, name).not.toMatch(NOT_XML);
        parseXml(xml);
      }
    }),
    { numRuns: 200, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
  );
}, 60_000);

test('the same data give the same bytes, also when something else was built in between', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryUnitYear, arbitraryUnitYear, async (raw, other) => {
      const first = await allBytes(raw);
      await allBytes(other);
      expect(await allBytes(raw)).toEqual(first);
    }),
    { numRuns: 25, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
  );
}, 60_000);

test('the data of these tests are valid: at most warnings are found', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, (raw) => {
      expect(errorsOf(buildRaw(raw))).toEqual([]);
    }),
    { numRuns: 100, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
  );
}, 60_000);

async function allBytes(raw: Parameters<typeof reportOf>[0]): Promise<readonly Uint8Array[]> {
  const report = reportOf(raw);
  return Promise.all(FORMATS.map((format) => WRITERS[format].write(report)));
}

function errorsOf({ findings }: Built): readonly string[] {
  return findings.flatMap(({ code }) => (severityOf(code) === 'error' ? [code] : []));
}
