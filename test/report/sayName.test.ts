import { expect, test } from 'vitest';
import { buildRaw } from '../support/buildRaw.js';
import type { RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';
import { figureNodes } from '../writers/figureNodes.js';

/** The parts of names are long enough for Word to cut the name that they make. */
const OF = 'lực lượng lao động';
const NAME = 'participants.unemployment.coverage.luc-luong-lao-dong.target.chi-tieu-tinh.shortfall';

test('a gap in points is called in a sentence as it is told where it belongs, however long its name is', () => {
  const coverage = [{ percent: '20%', of: OF, target: [{ id: 'chi-tieu-tinh', shortfall: '1,5%' }] }];
  const data = unitYear({
    participants: { unemployment: { value: '900', coverage } },
    limitations: [`Còn thiếu {{${NAME}}} điểm phần trăm`],
  } as unknown as RawMap);
  const { report } = buildRaw(data);
  if (report === null) throw new Error('no report');
  const gaps = figureNodes(report).filter(({ text }) => text.startsWith('1,5'));
  expect(new Set(gaps.map(({ text }) => text))).toEqual(new Set(['1,5']));
  expect(gaps.length).toBeGreaterThan(1);
});
