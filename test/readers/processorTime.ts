/** Milliseconds of the processor that some work takes: unlike the clock, they do not grow when the machine is busy. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
