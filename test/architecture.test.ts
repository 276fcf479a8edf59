import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROFILES } from '../src/report/profile/profiles.js';

const SRC = join(import.meta.dirname, '../src');

/** Which rooms a room may import from: the flow of the README, downwards only. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  quantity: ['diagnostics'],
  messages: ['diagnostics'],
  letters: ['diagnostics'],
  source: ['diagnostics', 'letters'],
  territories: ['diagnostics', 'quantity'],
  model: ['diagnostics', 'quantity', 'territories'],
  indicators: ['diagnostics', 'quantity', 'model'],
  report: ['diagnostics', 'letters', 'quantity', 'model', 'indicators'],
  writers: ['quantity', 'indicators', 'report'],
  compare: ['diagnostics', 'quantity', 'model', 'indicators', 'report', 'territories'],
  readers: ['diagnostics', 'letters', 'quantity'],
  registers: ['diagnostics', 'letters', 'quantity', 'source', 'model', 'readers'],
  wordTemplate: ['diagnostics', 'readers', 'report', 'writers'],
  refresh: ['diagnostics', 'quantity', 'readers', 'indicators', 'report'],
  verify: ['diagnostics', 'quantity', 'indicators', 'report', 'readers', 'territories'],
  lint: ['diagnostics', 'quantity', 'readers', 'report', 'writers'],
  comments: ['lint', 'messages', 'readers', 'verify'],
  explain: ['diagnostics', 'quantity', 'indicators', 'report', 'source'],
  rollup: ['diagnostics', 'quantity', 'model', 'indicators', 'territories', 'compare'],
  adopt: ['diagnostics', 'quantity', 'source', 'model', 'indicators', 'territories', 'readers', 'verify'],
  next: ['diagnostics', 'quantity', 'source', 'model', 'indicators', 'compare'],
  begin: ['diagnostics', 'source', 'model', 'territories', 'report'],
  office: ['diagnostics', 'source', 'model', 'report', 'writers'],
  jobs: [
    ...['diagnostics', 'letters', 'messages', 'quantity', 'source', 'registers', 'model', 'indicators', 'report'],
    ...[
      'readers',
      'adopt',
      'begin',
      'comments',
      'compare',
      'explain',
      'lint',
      'next',
      'office',
      'refresh',
      'rollup',
      'territories',
      'verify',
      'wordTemplate',
    ],
  ],
  cli: [
    ...['jobs', 'diagnostics', 'messages', 'source', 'registers', 'model', 'territories', 'report', 'writers'],
    ...['adopt', 'begin', 'office', 'readers', 'comments', 'compare', 'explain', 'lint', 'refresh', 'rollup', 'verify'],
  ],
  // The view and its worker: what to show comes from the jobs, how it looks from the writers.
  page: [
    'jobs',
    'diagnostics',
    'messages',
    'source',
    'model',
    'explain',
    'report',
    'writers',
    'comments',
    'verify',
    'office',
  ],
  // The face: jobs, and the types that they hand out.
  'index.ts': [
    ...['jobs', 'diagnostics', 'messages', 'quantity', 'model', 'indicators', 'report', 'writers'],
    ...['adopt', 'compare', 'explain', 'lint', 'readers', 'refresh', 'verify'],
  ],
};

/** One package, one room (the packages of a room are listed with it; writers/docx is a room of its own). */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  source: ['yaml'],
  model: ['zod'],
  office: ['zod'],
  report: ['handlebars/dist/cjs/handlebars/compiler/base.js', 'zod', 'virtual:templates', 'virtual:programs'],
  'writers/docx': ['docx', 'docx/charts', 'fflate', 'virtual:frames'],
  'writers/zip': ['fflate'],
  readers: ['htmlparser2', 'fflate'],
  registers: ['csv-parse/sync'],
  page: [
    ...['@codemirror/autocomplete', '@codemirror/commands', '@codemirror/lang-yaml', '@codemirror/language'],
    ...['@codemirror/lint', '@codemirror/search', '@codemirror/state', '@codemirror/view', '@lezer/highlight'],
    'virtual:example',
  ],
  cli: ['chokidar', 'commander', 'chalk', 'tinyglobby', '@clack/prompts', 'workerpool', 'virtual:example'],
};

interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [
      ...text.matchAll(/(?:^(?:import|export)\b[^';]*?\bfrom\s*|^import\s*|\bimport\s*\(\s*)'([^']+)'/gm),
    ].map((match) => match[1] ?? '');
    return { path, lines: text.split('\n').length - 1, imports };
  });

/** The source file behind a relative import, by its path below src. */
function targetOf(source: Source, specifier: string): string {
  return relative(SRC, join(SRC, dirname(source.path), specifier)).replace(/\.js$/, '.ts');
}

const roomOf = (path: string): string => path.split('/')[0] ?? path;
const local = (source: Source): readonly string[] =>
  source.imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => targetOf(source, specifier));

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
});

test('imports go one way, down the flow', () => {
  const wrong = sources.flatMap((source) =>
    local(source)
      .filter(
        (target) => roomOf(target) !== roomOf(source.path) && !ARROWS[roomOf(source.path)]?.includes(roomOf(target)),
      )
      // package.json is inlined at build time for --version.
      .filter((target) => !target.startsWith('..'))
      .map((target) => `${source.path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of local(byPath.get(path) ?? { path, lines: 0, imports: [] })) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  expect(cycles).toEqual([]);
});

test('a third-party package lives in one room', () => {
  const wrong = sources.flatMap((source) => {
    const allowed = Object.entries(PACKAGES).flatMap(([room, packages]) =>
      source.path.startsWith(`${room}/`) ? packages : [],
    );
    return source.imports
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter((specifier) => !allowed.includes(specifier))
      .map((specifier) => `${source.path}: ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

/** Where a pattern stands in code, comments left out. */
function found(pattern: RegExp, isExempt: (path: string) => boolean): readonly string[] {
  return sources.flatMap(({ path }) => {
    if (isExempt(path)) return [];
    const text = readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const match = pattern.exec(text);
    return match === null ? [] : [`${path}: ${match[0]}`];
  });
}

test('disk, process and clock are known in cli only', () => {
  const world = /'node:|\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/;
  expect(found(world, (path) => roomOf(path) === 'cli')).toEqual([]);
});

test('a decree on the form of documents is named in its row alone', () => {
  const [first] = PROFILES.state;
  const id = /['"`](?:state|party)-/;
  expect(id.test(`'${first.id}'`)).toBe(true);
  expect(found(id, (path) => path === 'report/profile/profiles.ts')).toEqual([]);
});

test('an exported type name means one thing', () => {
  const places = new Map<string, string[]>();
  for (const { path } of sources) {
    const text = readFileSync(join(SRC, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/^export (?:declare )?(?:interface|type|class) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), path]);
  }
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test('no file is longer than 200 lines, and half of them have at most 70', () => {
  const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sources.filter(({ lines }) => lines > 200).map(({ path }) => path)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70);
});
