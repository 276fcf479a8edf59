type Flags = Readonly<Record<'short' | 'long', readonly string[]>>;

/** `long` is what V8 does by itself, `short` thirty times as much patience before it makes faster code. */
const MAGLEV: Flags = {
  short: ['--invocation-count-for-maglev=12000', '--invocation-count-for-maglev-osr=3000'],
  long: ['--invocation-count-for-maglev=400', '--invocation-count-for-maglev-osr=100'],
};

/** By the major version of Node, since V8 prints a complaint of a flag that it does not know. */
const PATIENCE: Readonly<Record<string, Flags>> = {
  20: { short: ['--interrupt-budget=4000000'], long: ['--interrupt-budget=135168'] },
  22: {
    short: ['--invocation-count-for-turbofan=90000', '--invocation-count-for-osr=24000'],
    long: ['--invocation-count-for-turbofan=3000', '--invocation-count-for-osr=800'],
  },
  24: MAGLEV,
  26: MAGLEV,
};

/**
 * Of every version. Garbage is not made ready for a collection that never comes. Regular expressions are compiled once,
 * not twice, and that for good: V8 ends with a fault where this is taken back.
 */
const EVERYWHERE: Flags = {
  short: ['--no-incremental-marking', '--no-regexp-tier-up'],
  long: ['--incremental-marking'],
};

/**
 * Tells V8 how long the program will run. One report is too short a run to pay for faster code and the like; a batch
 * pays for them many times over.
 */
export function expectRun({ versions, getBuiltinModule }: NodeJS.Process, run: keyof Flags): void {
  const patience = PATIENCE[versions.node.split('.')[0] ?? ''];
  if (patience === undefined || getBuiltinModule === undefined) return;
  const v8 = getBuiltinModule('node:v8');
  for (const flag of [...patience[run], ...EVERYWHERE[run]]) v8.setFlagsFromString(flag);
}
