type Flags = Readonly<Record<'short' | 'long', readonly string[]>>;

/** `long` is what V8 does by itself, `short` thirty times as much patience before it makes faster code. */
const MAGLEV: Flags = {
  short: ['--invocation-count-for-maglev=12000', '--invocation-count-for-maglev-osr=3000'],
  long: ['--invocation-count-for-maglev=400', '--invocation-count-for-maglev-osr=100'],
};

/** By the version of V8, since it prints a complaint of a flag that it does not know: of Node 20, 22, 24 and 26. */
const PATIENCE: Readonly<Record<string, Flags>> = {
  '11.3': { short: ['--interrupt-budget=4000000'], long: ['--interrupt-budget=135168'] },
  '12.4': {
    short: ['--invocation-count-for-turbofan=90000', '--invocation-count-for-osr=24000'],
    long: ['--invocation-count-for-turbofan=3000', '--invocation-count-for-osr=800'],
  },
  '13.6': MAGLEV,
  '14.6': MAGLEV,
};

/**
 * Of all of these. Garbage is not made ready for a collection that never comes. Regular expressions are compiled once,
 * not twice, and that for good: V8 ends with a fault where this is taken back.
 */
const OF_ALL: Flags = {
  short: ['--no-incremental-marking', '--no-regexp-tier-up'],
  long: ['--incremental-marking'],
};

/**
 * Tells V8 how long the program will run. One report is too short a run to pay for faster code and the like; a batch
 * pays for them many times over.
 */
export function expectRun({ versions, getBuiltinModule }: NodeJS.Process, run: keyof Flags): void {
  const patience = PATIENCE[versions.v8.split('.', 2).join('.')];
  if (patience === undefined || getBuiltinModule === undefined) return;
  const v8 = getBuiltinModule('node:v8');
  for (const flag of [...patience[run], ...OF_ALL[run]]) v8.setFlagsFromString(flag);
}
