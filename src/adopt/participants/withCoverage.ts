import type { ReadMeasure } from './measure.js';
import type { ReadRate } from './rates.js';

/**
 * Gives each rate to the number that it is the coverage of, where its paragraph tells that too:
 * "Số người tham gia BHYT là 50.558 người. Tỷ lệ bao phủ BHYT đạt 96,69%". Rates that a sentence lists stay together; what is left over is returned.
 */
export function withCoverage(measures: readonly ReadMeasure[], rates: readonly ReadRate[]): readonly ReadRate[] {
  return rates.filter((rate) => {
    const isListed = rates.some((other) => other !== rate && other.said === rate.said);
    const told = measures.filter(
      ({ home, said }) => home === `participants.${rate.scheme}` && said.paragraph === rate.said.paragraph,
    );
    const [covered, more] = told;
    if (isListed || covered === undefined || more !== undefined || covered.coverage.length > 0) return true;
    covered.coverage.push(rate.rate);
    return false;
  });
}
