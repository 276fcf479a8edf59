import { expect, test } from 'vitest';
import { hasWholeBase } from '../../../src/model/checks/hasWholeBase.js';
import { rational } from '../../../src/quantity/rational.js';
import { percentMatches } from '../../quantity/bounds/percentMatches.js';
import { rate } from '../../support/quantities.js';

/** Far enough: a percentage of ten people that no base below this gives is given by none above. */
const BASES = Array.from({ length: 2500 }, (_, index) => index + 1);

test.each(['', 'hơn ', 'gần ', 'khoảng '])('the same answer as trying every base: "%s24%%"', (word) => {
  const wrong: string[] = [];
  for (let percent = 0; percent <= 120; percent += 7) {
    const quantity = rate(`${word}${percent}%`);
    for (let now = 0; now <= 10; now += 1) {
      for (const direction of ['tăng', 'giảm'] as const) {
        const found = BASES.some((base) => {
          const difference = direction === 'tăng' ? now - base : base - now;
          return difference >= 0 && percentMatches(rational(difference), rational(base), quantity);
        });
        if (hasWholeBase(rational(now), direction, quantity) !== found) wrong.push(`${now} ${direction} ${percent}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
