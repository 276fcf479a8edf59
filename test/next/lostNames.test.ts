import { expect, test } from 'vitest';
import { nextYear } from '../../src/next/nextYear.js';
import { load } from './fillBlanks.js';

const FRAME = `\
unit: { name: Bình Phước, level: tỉnh }
period: { label: năm 2019, from: 2019-01-01, to: 2019-12-31 }
report:
  profile: party
  issuer: { name: Ban Tuyên giáo, symbol: BTGTU }
  place: Bình Phước
  signer: { title: Trưởng ban }
`;

/** The line of next year's file that stands for the subject of this year's. */
function nextSubject(named: string, data: string): string | undefined {
  const text = `${FRAME}  subject: kết quả {{${named}}}\n${data}`;
  const { dataset, unit, findings } = load(text);
  if (unit === null) throw new Error(`not a file without errors: ${JSON.stringify(findings)}`);
  const lines = nextYear(dataset, unit).text.split('\n');
  return lines.find((line) => line.startsWith('  subject:'))?.trim();
}

const COVERAGE =
  'participants: { health: { value: 900, coverage: [{ of: dân số, percent: 90%, denominator: 1000 }] } }';
const PLAN =
  'finances: [{ id: thu, label: Số thu, value: 5 tỷ, plan: [{ id: moi, year: 2030, value: 6 tỷ, shortfall: 1 tỷ }] }]';

test.each([
  ['a number that is to be filled in', 'participants.health', COVERAGE, null],
  ['the first of two that say the same', 'participants.health.coverage.dan-so.percent', COVERAGE, null],
  ['the other: it need not be given again', 'participants.health.coverage.dan-so.denominator', COVERAGE, 'năm 2019'],
  ['a value that is given for longer', 'finances.thu.plan.moi', PLAN, null],
  ['what need not be given beside that', 'finances.thu.plan.moi.shortfall', PLAN, 'năm 2019'],
])('a sentence that names %s', (_, named, data, old) => {
  const written = `kết quả {{${named}}}`;
  expect(nextSubject(named, data)).toBe(old === null ? `subject: ${written}` : `subject: # ${old}: ${written}`);
});
