import { expect, test } from 'vitest';
import { summaryOf } from '../../support/summaryOf.js';
import { unitYear } from '../../support/unitYear.js';

/** Shares of plans → "all: exceeded/met/missed/running/undecidable", as printed. */
function tallied(...percents: readonly string[]): string | null {
  const plan = percents.map((percent, index) => ({ id: `p${index}`, percent }));
  const { tally } = summaryOf(unitYear({ participants: { total: { value: '5', plan } } }));
  if (tally === null) return null;
  const { all, exceeded, met, missed, running, undecidable } = tally;
  return `${all.text}: ${[exceeded, met, missed, running, undecidable].map((part) => part?.text ?? '–').join('/')}`;
}

test.each([
  [['101%', '96%', '81%'], '03: 01/–/02/–/–'],
  [['101%', '100%'], '02: 01/01/–/–/–'],
  [['90%', '91%'], '02: –/–/02/–/–'],
  [['101%', '100%', '99%', 'khoảng 100%'], '04: 01/01/01/–/01'],
  [Array.from({ length: 10 }, () => '120%'), '10: 10/–/–/–/–'],
])('%s is %s', (percents, expected) => {
  expect(tallied(...percents)).toBe(expected);
});

test('what cannot be judged is counted, and one target alone is not', () => {
  expect(tallied('101%', 'khoảng 100%')).toBe('02: 01/–/–/–/01');
  expect(tallied('khoảng 100%', '99-101%')).toBe('02: –/–/–/–/02');
  expect(tallied('101%')).toBe(null);
});
