/**
 * How many times as much processor time `work` takes as `plain`. Judged so, a test means the same on every machine,
 * and a busy one makes none red.
 */
export function timesAsMuch(work: () => void, plain: () => void): number {
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
