import { describe, expect, test } from 'vitest';
import type { ProfileId } from '../../../src/report/tree.js';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { withPart } from './docxParts.js';
import { PROFILES, SAMPLES } from './sampleReports.js';
import { brokenRules, rulesFor } from './theThucChecker.js';
import { MUTATIONS } from './theThucMutations.js';

describe.each(PROFILES)('a slip in a report of profile %s is noticed', async (profile) => {
  const bytes = await writeDocx(SAMPLES[profile]);
  const own = MUTATIONS.filter((mutation) => familyOf(mutation.profile) === familyOf(profile));
  test.each(own.map((mutation, index) => [`${mutation.rule} #${index}`, mutation] as const))(
    '%s',
    (_name, mutation) => {
      expect(brokenRules(withPart(bytes, mutation.part, mutation.change), profile)).toContain(mutation.rule);
    },
  );
});

test('every rule has a slip that breaks it', () => {
  const broken = new Set(MUTATIONS.map(({ rule }) => rule));
  const rules = PROFILES.flatMap((profile) => rulesFor(profile));
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});

/** The two guidelines of the Party share their rules. */
function familyOf(profile: ProfileId): string {
  return profile.slice(0, 5);
}
