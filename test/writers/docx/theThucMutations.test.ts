import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report/tree.js';
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
    const report = { ...SAMPLES[profile], ...change(SAMPLES[profile]) };
    const { family } = report.profile;
    const bytes = await writeDocx(report);
    const own = mutations.filter((mutation) => mutation.family === family);
    test.each(own.map((mutation, index) => [`${mutation.rule} #${index}`, mutation] as const))(
      '%s',
      (_name, mutation) => {
        expect(brokenRules(withPart(bytes, mutation.part, mutation.change), family)).toContain(mutation.rule);
      },
    );
  });
});

test('every rule has a slip that breaks it', () => {
  const broken = new Set([...MUTATIONS, ...APPENDIX_MUTATIONS].map(({ rule }) => rule));
  const rules = (['state', 'party'] as const).flatMap(rulesFor);
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});
