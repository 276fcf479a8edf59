import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { buildRaw, reportOf } from '../support/buildRaw.js';
import { treeFaults } from '../support/treeFaults.js';

const profiles = fc.constantFrom('party' as const, 'state' as const, null);

test('any valid data give a report without a fault', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, profiles, (raw, profile) => {
      expect(treeFaults(reportOf(raw, profile))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
}, 60_000);
