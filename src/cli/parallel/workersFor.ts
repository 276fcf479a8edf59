/** A worker takes as long to start as so many files take. */
const FILES_EACH = 24;

/** How many workers to take on: as many as are asked for, and otherwise no more than have enough to do. 1 is none. */
export function workersFor(items: number, jobs: number | undefined, cores: number): number {
  return Math.min(items, jobs ?? Math.min(cores, Math.floor(items / FILES_EACH)));
}
