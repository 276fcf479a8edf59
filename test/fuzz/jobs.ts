import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parse, stringify } from 'yaml';
import type { Job } from '../bench/scaling/load.js';
import { hostileTemplates } from '../support/arbitraryTemplate.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { mutateBytes, mutateText } from './mutate.js';
import { createRandom, type Random } from './random.js';

/** What inputs are made of; sampled anew from time to time, since sampling costs more than mutating. */
export interface Stock {
  readonly data: readonly string[];
  /** The same as objects. */
  readonly values: readonly unknown[];
  /** Some sections of them, as text and object: read in a tenth of the time. */
  readonly parts: readonly { readonly text: string; readonly value: unknown }[];
  readonly templates: readonly Readonly<Record<string, string>>[];
  /** Documents that the program built, by their names. */
  readonly documents: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Those that are text. */
  readonly texts: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** Without these there is no report. */
const NEEDED = new Set(['unit', 'period', 'report']);
const PARTS = 200;

const FORMATS = ['docx', 'md', 'html', 'txt', 'xlsx', 'csv', 'json'];

export function sampled(seed: number, count: number): Pick<Stock, 'data' | 'values' | 'parts' | 'templates'> {
  const units = fc.sample(arbitraryUnitYear, { numRuns: count, seed });
  const data = units.map((unit, index) => (index % 2 === 0 ? stringify(unit) : JSON.stringify(unit, null, 1)));
  const random = createRandom(seed);
  return {
    data,
    values: data.map((text) => parse(text)),
    parts: Array.from({ length: PARTS }, () => {
      const value = partOf(random.pick(units) as Readonly<Record<string, unknown>>, random);
      return { text: random.chance(0.5) ? stringify(value) : JSON.stringify(value, null, 1), value };
    }),
    templates: fc.sample(hostileTemplates, { numRuns: count, seed }),
  };
}

/** What a report needs, with a section as a rule, up to three now and then. */
function partOf(unit: Readonly<Record<string, unknown>>, random: Random): unknown {
  const sections = Object.keys(unit).filter((key) => !NEEDED.has(key));
  const count = random.chance(0.8) ? 1 : 2 + random.whole(2);
  const kept = new Set(sections.length === 0 ? [] : Array.from({ length: count }, () => random.pick(sections)));
  const { party, state, ...head } = unit.report as Readonly<Record<string, unknown>>;
  const part = Object.fromEntries([
    ...Object.entries(unit).filter(([key]) => NEEDED.has(key) || kept.has(key)),
    ...(random.chance(0.1) ? [] : [['report', head]]),
  ]);
  // Without a head there is no report; the sections are checked all the same.
  if (random.chance(0.4)) delete part.report;
  return random.chance(0.3) ? part : withoutSeconds(part);
}

/** Of each list the first item. */
function withoutSeconds(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, 1).map(withoutSeconds);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutSeconds(inner)]));
}

/** One command line with the files that it finds, from a stock, changed somewhere as a rule. */
export function jobOf(stock: Stock, random: Random): Job {
  const data = random.pick(stock.data);
  const mutated = random.chance(0.9) ? mutateText(data, random) : data;
  switch (random.whole(10)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return {
        argv: ['validate', 'a.yaml', ...flags(['--notes', '--strict', '--format=json', '--lang=en'], random)],
        files: { 'a.yaml': mutated },
      };
    case 4:
      return {
        argv: [
          'build',
          'a.yaml',
          '-f',
          random.pick(FORMATS),
          '-o',
          'ra/',
          ...flags(['--sources', '--profile=state', '--template=mau-truyen-thong'], random),
        ],
        files: { 'a.yaml': mutated },
      };
    case 5:
      return templateJob(data, random.pick(stock.templates), random);
    case 6:
    case 7:
      return documentJob(data, random.pick(stock.documents), random);
    case 8:
      return comparisonJob(mutated, random.pick(stock.data), random);
    default:
      return argumentJob(mutated, random);
  }
}

function flags(all: readonly string[], random: Random): readonly string[] {
  return all.filter(() => random.chance(0.3));
}

function templateJob(data: string, templates: Readonly<Record<string, string>>, random: Random): Job {
  const files = Object.entries(templates).map(([name, text]) => [
    `mau/${name}.md.hbs`,
    random.chance(0.5) ? mutateText(text, random) : text,
  ]);
  const argv = random.chance(0.5)
    ? ['validate', 'a.yaml', '--templates', 'mau']
    : ['build', 'a.yaml', '--templates', 'mau', '-f', random.pick(FORMATS), '-o', 'ra/'];
  return { argv, files: { 'a.yaml': data, ...Object.fromEntries(files) } };
}

function documentJob(data: string, [name, bytes]: readonly [string, Uint8Array], random: Random): Job {
  const isPackage = name.endsWith('.docx');
  const document = !isPackage
    ? strToU8(mutateText(new TextDecoder().decode(bytes), random))
    : random.chance(0.3)
      ? mutateBytes(bytes, random)
      : withPart(bytes, random);
  const argv = random.pick([
    ['verify', name, 'a.yaml'],
    ['verify', name, 'a.yaml', '--format', 'json'],
    ['verify', name, 'a.yaml', '--report', 'nhan-xet.docx'],
    ['lint', name, '--notes', '--report', 'nhan-xet.docx'],
    ['lint', name, '--profile', random.pick(['party', 'state']), '--format', 'json'],
    ['refresh', name, 'a.yaml', '-o', 'moi.docx'],
    ['refresh', name, 'a.yaml', '--track', '-o', 'moi.docx'],
  ]);
  return { argv, files: { 'a.yaml': data, [name]: document } };
}

/** The archive with other text in one of its parts. */
function withPart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = random.chance(0.7) ? 'word/document.xml' : random.pick(Object.keys(parts));
  const text = mutateText(new TextDecoder().decode(parts[name] ?? new Uint8Array()), random);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}

function comparisonJob(data: string, other: string, random: Random): Job {
  const argv = random.pick([
    ['diff', 'a.yaml', 'b.yaml', '-f', random.pick(FORMATS), '-o', 'ra/'],
    ['trend', 'a.yaml', 'b.yaml'],
    ['build', 'b.yaml', '--against', 'a.yaml', '-f', 'md', '-o', 'ra/'],
    ['rollup', 'a.yaml', 'b.yaml', '--unit', 'Bình Phước', '--level', 'tỉnh', '-o', 'tong.yaml'],
    ['next', 'a.yaml', '-o', 'sau.yaml'],
    ['explain', 'a.yaml'],
    ['explain', 'a.yaml', random.pick(['participants.total', '96,06%', '2019', '', 'n1', '__proto__'])],
  ]);
  const registers = 'registers:\n  - { file: so.csv, as: media }\n';
  const files = { 'a.yaml': random.chance(0.2) ? data + registers : data, 'b.yaml': other };
  const csv = 'Ngày;Cơ quan báo chí;Thể loại;Số lượng\n5/3/2019;Báo Bình Phước;tin;2\n6/3/2019;Đài tỉnh;bài;1\n';
  return { argv, files: { ...files, 'so.csv': random.chance(0.8) ? mutateText(csv, random) : csv } };
}

const WORDS = [
  'build',
  'validate',
  'verify',
  'refresh',
  'lint',
  'diff',
  'trend',
  'rollup',
  'next',
  'explain',
  'templates',
  'eject',
  'help',
  'a.yaml',
  '-',
  '--',
  '-o',
  '-f',
  'docx',
  'md,txt',
  'ra/',
  'khong-co.yaml',
  '--lang',
  'en',
  'vi',
  '--template',
  '--templates',
  'mau',
  'bao-cao',
  '--against',
  '--unit',
  '--level',
  '--profile',
  'state',
  '--strict',
  '--notes',
  '--format',
  'json',
  '--force',
  '--quiet',
  '--version',
  '--help',
  '-x',
  '',
  '\u001b[31m',
  '../a.yaml',
  '=',
  '--format=json',
  '--frame',
  '--track',
  '--in-place',
  '--report',
  '--sources',
  '--color',
  'always',
];

function argumentJob(data: string, random: Random): Job {
  const argv = Array.from({ length: random.whole(7) }, () => random.pick(WORDS));
  return { argv, files: { 'a.yaml': data } };
}
