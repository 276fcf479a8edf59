type Flags = Readonly<Record<'short' | 'long', readonly string[]>>;

/** How often code runs before V8 makes faster code of it; a loop counts by itself (`osr`). */
function counts(times: Readonly<Record<'turbofan' | 'osr' | 'maglev' | 'maglev-osr', number>>): readonly string[] {
  return Object.entries(times).map(([compiler, count]) => `--invocation-count-for-${compiler}=${count}`);
}

/** In `short`, thirty times as often as in `long`, which is what V8 does by itself. */
const SINCE_24: Flags = {
  short: counts({ turbofan: 90_000, osr: 15_000, maglev: 12_000, 'maglev-osr': 3000 }),
  long: counts({ turbofan: 3000, osr: 500, maglev: 400, 'maglev-osr': 100 }),
};

/**
 * By the version of V8, since it prints a complaint of a flag that it does not know: of Node 20, 22 (where maglev is off),
 * 24 and 26.
 */
const PATIENCE: Readonly<Record<string, Flags>> = {
  '11.3': { short: ['--interrupt-budget=4000000'], long: ['--interrupt-budget=135168'] },
  '12.4': {
    short: counts({ turbofan: 90_000, osr: 24_000, maglev: 12_000, 'maglev-osr': 3000 }),
    long: counts({ turbofan: 3000, osr: 800, maglev: 400, 'maglev-osr': 100 }),
  },
  '13.6': SINCE_24,
  '14.6': SINCE_24,
};

/**
 * How far garbage may grow, on every version. In `long`, the young generation stays as large as it is when a batch begins,
 * and the old one is collected when it has grown by three fifths; V8 by itself lets the one grow to 32 MB and the other to
 * three times its size, which gives a batch 2% of its time back and takes half as much memory again. In `short`, V8's own.
 */
const GARBAGE: Flags = {
  short: ['--semi-space-growth-factor=2', '--heap-growing-percent=0'],
  long: ['--semi-space-growth-factor=1', '--heap-growing-percent=60'],
};

/**
 * Tells V8 how long the program will run. One report is too short a run to pay for faster code; a batch pays for it many
 * times over. Only counts are set: V8 reads them anew each time, and is no other machine for it. Without marking of garbage,
 * say, a thread that compiles waits for a collection that a main thread on its way out never makes.
 */
export function expectRun({ versions, getBuiltinModule }: NodeJS.Process, run: keyof Flags): void {
  const patience = PATIENCE[versions.v8.split('.', 2).join('.')];
  if (patience === undefined || getBuiltinModule === undefined) return;
  const v8 = getBuiltinModule('node:v8');
  for (const flag of [...patience[run], ...GARBAGE[run]]) v8.setFlagsFromString(flag);
}
