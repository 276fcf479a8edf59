import { expect, test } from 'vitest';
import { summaryOf } from '../../support/summaryOf.js';
import { unitYear } from '../../support/unitYear.js';

/** A rate against the rate that was to be reached: the difference is in points. */
function against(percent: string, target: string): string {
  const rates = [{ label: 'Tỷ lệ', percent, of: 'dân số', target: [{ percent: target }] }];
  const [rate] = summaryOf(unitYear({ participants: { rates } })).rates;
  return (rate?.targets ?? [])
    .map(({ status, gap }) => `${status} ${gap?.text ?? '–'} ${gap?.unit ?? ''}`.trim())
    .join();
}

test.each([
  ['38,05%', '38%', 'exceeded 0,05 điểm phần trăm'],
  ['90,2%', '90,2%', 'met –'],
  ['89,996%', '90%', 'missed 0,004 điểm phần trăm'],
  ['12%', '45%', 'missed 33 điểm phần trăm'],
  ['17,2%', 'khoảng 35%', 'missed khoảng 18 điểm phần trăm'],
  ['khoảng 90%', '90%', 'undecidable –'],
])('%s against %s: %s', (percent, target, expected) => {
  expect(against(percent, target)).toBe(expected);
});
