import { expect } from 'vitest';

/**
 * `work` takes at most so many times as much processor time as `plain`. Judged so, a test means the same on every
 * machine, and a busy one makes none red. Whatever else the process does meanwhile (it clears memory away, compiles)
 * only adds to a measure: the least of a few is the nearest to what the work takes, and what grows too fast is too slow
 * in all of them.
 */
export function expectTimesAsMuch(most: number, work: () => void, plain: () => void): void {
  let least = Number.POSITIVE_INFINITY;
  for (let measure = 0; measure < MEASURES && least > most; measure += 1) {
    least = Math.min(least, timesAsMuch(work, plain));
  }
  expect(least).toBeLessThanOrEqual(most);
}

const MEASURES = 5;

function timesAsMuch(work: () => void, plain: () => void): number {
  plain();
  let times = 0;
  let spent = 0;
  while (spent < MEASURABLE) {
    spent += processorTime(plain);
    times += 1;
  }
  return processorTime(work) / Math.max(spent / times, LEAST);
}

/** Milliseconds. What takes less than the least is judged by chance: by what is compiled or cleared away meanwhile. */
const MEASURABLE = 20;
const LEAST = 1;

/** Milliseconds of the processor, which do not grow when the machine is busy. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
