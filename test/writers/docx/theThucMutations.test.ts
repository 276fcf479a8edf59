import { describe, expect, test } from 'vitest';
import type { ProfileId, Report } from '../../../src/report/tree.js';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { withPart } from './docxParts.js';
import { PROFILES, SAMPLES, withAppendices } from './sampleReports.js';
import { brokenRules, rulesFor } from './theThucChecker.js';
import { APPENDIX_MUTATIONS, MUTATIONS } from './theThucMutations.js';

describe.each([
  ['a report', MUTATIONS, () => ({})],
  ['a report with an appendix', APPENDIX_MUTATIONS, (report: Report) => withAppendices(report, '')],
] as const)('a slip in %s is noticed', (_, mutations, change) => {
  describe.each(PROFILES)('of profile %s', async (profile) => {
    const bytes = await writeDocx({ ...SAMPLES[profile], ...change(SAMPLES[profile]) });
    const own = mutations.filter((mutation) => familyOf(mutation.profile) === familyOf(profile));
    test.each(own.map((mutation, index) => [`${mutation.rule} #${index}`, mutation] as const))(
      '%s',
      (_name, mutation) => {
        expect(brokenRules(withPart(bytes, mutation.part, mutation.change), profile)).toContain(mutation.rule);
      },
    );
  });
});

test('every rule has a slip that breaks it', () => {
  const broken = new Set([...MUTATIONS, ...APPENDIX_MUTATIONS].map(({ rule }) => rule));
  const rules = PROFILES.flatMap((profile) => rulesFor(profile));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});

/** The two guidelines of the Party share their rules. */
function familyOf(profile: ProfileId): string {
  return profile.slice(0, 5);
}
