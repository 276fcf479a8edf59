import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { reportOf } from '../support/buildRaw.js';
import { isMany, runs } from '../support/runs.js';
import { summaryOf } from '../support/summaryOf.js';
import { countedIn, documentOf, READABLE, SUBJECTS, subject, withoutControls, writtenAndRead } from './subjects.js';

/** Pages and Markdown are read as text is: in `npm test` of the reports that have all there is. */
const formatsOf = (name: string): readonly (typeof READABLE)[number][] =>
  isMany || /every-key|binhphuoc/.test(name) ? READABLE : ['docx', 'txt'];

describe.each(SUBJECTS)('$name', ({ name, report, verify }) => {
  test.each(formatsOf(name))('built as %s, it agrees with its data in every number', async (format) => {
    const document = await writtenAndRead(report, format);
    for (const read of [document, withoutControls(document)]) {
      const { results, counts } = verify(read);
      expect(results.filter(({ code }) => code !== 'agrees')).toEqual([]);
      expect(counts.differing).toBe(0);
      expect(counts.agreeing).toBe(counts.loose);
      expect(counts.controls + counts.loose).toBeGreaterThan(0);
    }
  });
});

test('any valid data: the report agrees with them, with controls and without', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, fc.constantFrom('party' as const, 'state' as const), (raw, profile) => {
      const { verify, passages } = subject('any', reportOf(raw, profile), summaryOf(raw));
      expect(countedIn(verify(documentOf(passages)))).toEqual([]);
      expect(countedIn(verify(withoutControls(documentOf(passages))))).toEqual([]);
    }),
    { numRuns: runs(10, 20) },
  );
});
