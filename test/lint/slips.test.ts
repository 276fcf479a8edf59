import { describe, expect, test } from 'vitest';
import { lintDocument } from '../../src/lint/lintDocument.js';
import { messagesIn } from '../../src/messages/messages.js';
import type { Report } from '../../src/report/tree.js';
import { writeDocx } from '../../src/writers/docx/writeDocx.js';
import { rulesFor } from '../support/brokenRules.js';
import { withPart } from '../writers/docx/docxParts.js';
import { PROFILES, SAMPLES, text, withAppendices } from '../writers/docx/sampleReports.js';
import { APPENDIX_MUTATIONS, MUTATIONS, type Mutation } from './slips.js';

const { lint: words } = messagesIn('vi');

/** The sample as of a day on which its decree is in force. */
function sample(profile: (typeof PROFILES)[number]): Report {
  const report = SAMPLES[profile];
  const placeAndDate = [text('Bình Phước, ngày 05 tháng 01 năm 2027')];
  return profile === 'party-hd05' ? { ...report, letterhead: { ...report.letterhead, placeAndDate } } : report;
}

/** What is said of a slip: rule, clause, sentence. */
function saidOf(bytes: Uint8Array, { rule, family, part, change }: Mutation): string {
  const found = lintDocument(withPart(bytes, part, change), family);
  if (!('breaches' in found)) throw new Error(`Not judged: ${JSON.stringify(found)}`);
  if (!found.breaches.some((breach) => breach.rule === rule)) throw new Error(`${rule} says nothing`);
  const lines = found.breaches.map((breach) => `  ${breach.rule} (${breach.clause ?? '–'}) ${words.sentence(breach)}`);
  return `${rule}\n${lines.join('\n')}\n`;
}

describe.each(PROFILES)('slips in a report of profile %s', (profile) => {
  test('are noticed, and said with their clause', async () => {
    const report = sample(profile);
    const { family } = report.profile;
    const plain = await writeDocx(report);
    const withOne = await writeDocx({ ...report, ...withAppendices(report, '') });
    const own = (mutations: readonly Mutation[]) => mutations.filter((mutation) => mutation.family === family);
    const said = [
      ...own(MUTATIONS).map((mutation) => saidOf(plain, mutation)),
      ...own(APPENDIX_MUTATIONS).map((mutation) => saidOf(withOne, mutation)),
    ];
    await expect(said.join('\n')).toMatchFileSnapshot(`golden/slips.${profile}.txt`);
  });
});

test('every rule has a slip that breaks it', () => {
  const broken = new Set([...MUTATIONS, ...APPENDIX_MUTATIONS].map(({ rule }) => rule));
  const rules = (['state', 'party'] as const).flatMap(rulesFor);
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
});
