import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/writers/docx/writeDocx.js';
import { brokenRules } from '../support/brokenRules.js';
import { PROFILES, SAMPLES, VARIANTS } from '../writers/docx/sampleReports.js';

describe.each(PROFILES)('a report of profile %s breaks no rule of the format', (profile) => {
  test.each(Object.entries(VARIANTS))('%s', async (_name, change) => {
    const report = { ...SAMPLES[profile], ...change(SAMPLES[profile]) };
    expect(brokenRules(await writeDocx(report), report.profile.family)).toEqual([]);
  });
});
