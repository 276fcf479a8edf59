// `npm run mutants -- [SEED] [NUMBER]`: does a test notice when a rule about figures is changed?
// A sample of the mutants that Stryker makes of the rooms below, drawn by a printed seed, each held against the tests that
// run its line. Takes long, hence no part of the gate; the score stands in CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const ROOMS = ['src/quantity', 'src/indicators', 'src/territories', 'src/compare'];

const [seed = Math.floor(Math.random() * 2 ** 32), number = 400] = process.argv.slice(2).map(Number);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.stdout.write(`Mutants: npm run mutants -- ${seed} ${number}\n`);

const mutants = await allMutants();
const ranges = drawnRanges(mutants, number, seed);
const results = await new Stryker({
  mutate: ranges,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: '.config/mutants.vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // needs every test for each; tables of words have tests of their own
  ignorePatterns: ['dist', 'out', 'coverage'],
  tempDirName: 'out/mutants',
  concurrency: Number(process.env.MUTANT_WORKERS ?? 2),
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  allowConsoleColors: false,
  dryRunTimeoutMinutes: 60,
  timeoutMS: 60_000, // a worker begins by loading the program, on a busy machine for long
}).runMutationTest();

const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
const killed = count('Killed', 'Timeout');
const valid = killed + count('Survived', 'NoCoverage');
process.stdout.write(`${mutants.length} mutants in ${ROOMS.join(', ')}; ${results.length} drawn by seed ${seed}.\n`);
process.stdout.write(
  `${killed}/${valid} killed (${((100 * killed) / valid).toFixed(1)} %; ${count('Timeout')} by running too long), ${count('Ignored')} static left out.\n`,
);

async function allMutants() {
  const files = [];
  for (const room of ROOMS) {
    const names = await readdir(room, { recursive: true });
    const sources = names.filter((name) => name.endsWith('.ts')).sort();
    files.push(...sources.map((name) => ({ name: `${room}/${name}`, mutate: true })));
  }
  const silent = () => {};
  const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };
  const instrumenter = new Instrumenter(logger);
  const read = files.map((file) => ({ ...file, content: readFileSync(file.name, 'utf8') }));
  const options = { ignorers: [], excludedMutations: [], plugins: null, noHeader: false };
  return (await instrumenter.instrument(read, options)).mutants;
}

/** The places of mutants drawn one by one (mulberry32) until at least `number` lie in them: a place holds what is nested in it. */
function drawnRanges(all, number, seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const drawn = [];
  const within = new Set();
  while (within.size < Math.min(number, all.length)) {
    const one = all[Math.floor(random() * all.length)];
    drawn.push(one);
    for (const other of all) if (contains(one, other)) within.add(other);
  }
  return [...new Set(drawn.map(rangeOf))];
}

function contains(outer, inner) {
  const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);
  const { start, end } = outer.location;
  return (
    outer.fileName === inner.fileName && isBefore(start, inner.location.start) && isBefore(inner.location.end, end)
  );
}

function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}
