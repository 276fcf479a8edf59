import { expect, test } from 'vitest';
import { said } from '../../support/said.js';
import { unitYear } from '../../support/unitYear.js';

/** What a plan of 2022 is called in the sentence. */
function called(plan: Readonly<Record<string, string>>): string {
  const participants = { voluntary: { value: '5', plan: [{ giver: 'Tỉnh ủy', percent: '30%', ...plan }] } };
  const line = said(unitYear({ participants })).find((text) => text.includes('30%')) ?? '';
  return /30% (.*?) \(/u.exec(line)?.[1] ?? line;
}

test.each([
  [{ year: '2022' }, 'kế hoạch Tỉnh ủy giao năm 2022'],
  [{ year: '2022', name: 'kế hoạch năm' }, 'kế hoạch Tỉnh ủy giao năm 2022'],
  [{ year: '2022', name: 'kế hoạch cả năm' }, 'kế hoạch Tỉnh ủy giao năm 2022'],
  [{ year: '2022', name: 'chỉ tiêu năm 2022' }, 'chỉ tiêu Tỉnh ủy giao năm 2022'],
  [{ year: '2022', name: 'kế hoạch quý I/2022' }, 'kế hoạch quý I Tỉnh ủy giao năm 2022'],
  [{ year: '2022', name: 'kế hoạch 6 tháng đầu năm' }, 'kế hoạch 6 tháng đầu Tỉnh ủy giao năm 2022'],
  // The year is not said again behind a month of it, hence stays in the name.
  [{ year: '6/2022', name: 'kế hoạch tháng 6/2022' }, 'kế hoạch tháng 6/2022 Tỉnh ủy giao tháng 6/2022'],
  // Here "năm" is no year of its own.
  [{ year: '2022', name: 'kế hoạch 05 năm' }, 'kế hoạch 05 năm Tỉnh ủy giao năm 2022'],
  [{ year: '2022', name: 'kế hoạch hằng năm' }, 'kế hoạch hằng năm Tỉnh ủy giao năm 2022'],
  [{ by: '31/3/2022' }, 'kế hoạch Tỉnh ủy giao đến ngày 31/3/2022'],
  [{ by: '3/2022', name: 'kế hoạch quý I' }, 'kế hoạch quý I Tỉnh ủy giao đến tháng 3/2022'],
  [{ by: '31/3/2022', name: 'chỉ tiêu đến 31/3/2022' }, 'chỉ tiêu đến 31/3/2022 Tỉnh ủy giao'],
])('%j: %s', (plan, words) => {
  expect(called(plan)).toBe(words);
});
