/** `open`: nobody knows yet how much there is to do, which counts as little until then. `shared`: a long one, with workers. */
export type ExpectedRun = 'open' | 'short' | 'long' | 'shared';

/** A few files that are named by their names; a folder or a pattern stands for any number of them. */
export function expectedRun(argv: readonly string[]): ExpectedRun {
  const named = argv.filter((word) => /^[^*?]+\.ya?ml$/.test(word)).length;
  return named > 0 && named <= FEW ? 'short' : 'open';
}

/** As many as are no batch yet (`inOrder`). */
const FEW = 8;

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

const OWN = ['--semi-space-growth-factor=2', '--heap-growing-percent=0'];

/**
 * How far garbage may grow, on every version; `OWN` is what V8 does by itself. In `short`, the young generation is at once
 * as large as it may be, and not looked through a dozen times on the way there: a twentieth of a cold build on Node 20 and
 * 22, a tenth on 24 and 26. In `long`, it stays as large as it is when a batch begins, and the old one is collected when it
 * has grown by two fifths: a batch takes 2% longer, and two thirds of the memory. Workers begin with a small one and are
 * held to it (`startCrew`), so that the same would cost them a third of their time.
 */
const GARBAGE: Readonly<Record<ExpectedRun, readonly string[]>> = {
  open: OWN,
  short: ['--semi-space-growth-factor=32', '--heap-growing-percent=0'],
  long: ['--semi-space-growth-factor=1', '--heap-growing-percent=40'],
  shared: OWN,
};

/**
 * Tells V8 how long the program will run. One report is too short a run to pay for faster code; a batch pays for it many
 * times over. Only counts are set: V8 reads them anew each time, and is no other machine for it. Without marking of garbage,
 * say, a thread that compiles waits for a collection that a main thread on its way out never makes.
 */
export function expectRun({ versions, getBuiltinModule }: NodeJS.Process, run: ExpectedRun): void {
  const patience = PATIENCE[versions.v8.split('.', 2).join('.')];
  if (patience === undefined || getBuiltinModule === undefined) return;
  const v8 = getBuiltinModule('node:v8');
  const length = run === 'long' || run === 'shared' ? 'long' : 'short';
  for (const flag of [...patience[length], ...GARBAGE[run]]) v8.setFlagsFromString(flag);
}
