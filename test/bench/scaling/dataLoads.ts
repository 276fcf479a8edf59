import { DATA } from './data.js';
import { type Job, type Load, repeated } from './load.js';

function job(text: string, ...argv: readonly string[]): Job {
  return { argv: argv.length === 0 ? ['validate', 'data.yaml'] : argv, files: { 'data.yaml': text } };
}

function load(name: string, base: number, more: (size: number) => string, ...argv: readonly string[]): Load {
  return { name: `data: ${name}`, base, make: (size) => job(DATA + more(size), ...argv) };
}

/** A file that is nothing but this. */
function whole(name: string, base: number, make: (size: number) => string): Load {
  return { name: `data: ${name}`, base, make: (size) => job(make(size)) };
}

const conference = (index: number): string =>
  `  - { id: c${index}, form: hội nghị, organisers: [Tỉnh ủy], count: ${index + 2}, about: "tuyên truyền số ${index}", attendance: { each: khoảng 200 } }\n`;
const document = (index: number): string =>
  `  - { kind: Kế hoạch, number: ${index + 1}-KH/TU, date: 2019-01-05, issuer: Tỉnh ủy, origin: địa phương, about: "việc thứ ${index}" }\n`;
const outlet = (index: number): string =>
  `  - { id: m${index}, group: báo chí, outlets: [Báo ${index}], items: [{ form: "tin, bài", count: ${index + 3} }] }\n`;
const list = (key: string, make: (index: number) => string) => (size: number) => `${key}:\n${repeated(size, make)}`;
const conferences = list('conferences', conference);

const ways: readonly (readonly [way: string, ...argv: readonly string[]])[] = [
  ...['docx', 'md', 'html', 'txt', 'csv', 'json'].map(
    (format) => [`build ${format}`, 'build', 'data.yaml', '-o', `ra.${format}`] as const,
  ),
  ['build --sources', 'build', 'data.yaml', '--sources', '-o', 'ra.docx'],
  ['explain', 'explain', 'data.yaml'],
  ['explain one', 'explain', 'data.yaml', '2.627'],
  ['next', 'next', 'data.yaml', '-o', 'sau.yaml'],
];

export const DATA_LOADS: readonly Load[] = [
  load('conferences', 20, conferences),
  load('documents', 20, list('documents', document)),
  load('media', 20, list('media', outlet)),
  load(
    'sentences',
    50,
    list('directions', (index) => `  - Tăng cường việc thứ ${index} trong năm 2019\n`),
  ),
  load(
    'names in sentences',
    50,
    list('directions', () => '  - Có {{participants.voluntary}} người\n'),
  ),
  load(
    'names in one sentence',
    50,
    (size) => `directions:\n  - "${'{{participants.voluntary}} người '.repeat(Math.min(size, 600))}"\n`,
  ),
  load(
    'unknown names in sentences',
    50,
    list('directions', (index) => `  - Có {{facts.x${index}}} người\n`),
  ),
  load('braces in one sentence', 50, (size) => `directions:\n  - "${'{'.repeat(Math.min(size, 19_000))}"\n`),
  load(
    'abbreviations',
    10,
    (size) =>
      `${list('abbreviations', (index) => `  - { short: A${index}, full: chữ ${index} }\n`)(size)}${list('directions', (index) => `  - Làm A${index} trước\n`)(size)}`,
  ),
  ...ways.map(([way, ...argv]) => load(way, 20, conferences, ...argv)),
  ...ways.map(([way, ...argv]) =>
    load(
      `${way} of sentences`,
      50,
      list('directions', (index) => `  - Tăng cường việc thứ ${index} trong năm 2019\n`),
      ...argv,
    ),
  ),
  ...ways.map(([way, ...argv]) =>
    load(`${way} of a long text`, 190, (size) => `directions:\n  - "${'việc 2019, '.repeat(size / 11)}"\n`, ...argv),
  ),
  ...(['diff', 'trend'] as const).map(
    (command): Load => ({
      name: `data: ${command}`,
      base: 10,
      make: (size) => {
        const later = (DATA + conferences(size))
          .replace('2018-05-23', '2020-01-01')
          .replaceAll('2019-09-30', '2020-12-31');
        const earlier = (DATA + conferences(size))
          .replace('2018-05-23', '2019-01-01')
          .replaceAll('2019-09-30', '2019-12-31');
        return { argv: [command, 'truoc.yaml', 'sau.yaml'], files: { 'truoc.yaml': earlier, 'sau.yaml': later } };
      },
    }),
  ),
  {
    name: 'data: rollup, files',
    base: 5,
    make: (size) => {
      const files = Object.fromEntries(
        Array.from({ length: size }, (_, index) => [
          `xa/${index}.yaml`,
          DATA.replace('Bình Phước, level: tỉnh', `Số ${index}, level: xã`),
        ]),
      );
      return { argv: ['rollup', 'xa', '--unit', 'Bình Phước', '--level', 'tỉnh', '-o', 'tinh.yaml'], files };
    },
  },
  {
    name: 'data: rollup, lines',
    base: 10,
    make: (size) => {
      const of = (unit: string): string =>
        (DATA + conferences(size)).replace('Bình Phước, level: tỉnh', `${unit}, level: xã`);
      return {
        argv: ['rollup', 'a.yaml', 'b.yaml', '--unit', 'Bình Phước', '--level', 'tỉnh', '-o', 'tinh.yaml'],
        files: { 'a.yaml': of('A'), 'b.yaml': of('B') },
      };
    },
  },
  load('unknown keys', 50, (size) => repeated(size, (index) => `khong${index}: 1\n`)),
  load(
    'unknown keys in one line',
    50,
    (size) => `facts: [{ ${repeated(size, (index) => `khong${index}: 1, `)} id: a }]\n`,
  ),
  load(
    'wrong numbers',
    50,
    list('conferences', (index) => `  - { id: c${index}, form: hội nghị, organisers: [Tỉnh ủy], count: abc }\n`),
  ),
  load(
    'wrong numbers in one line',
    50,
    (size) =>
      `conferences: [${repeated(size, (index) => `{ id: c${index}, form: hội nghị, organisers: [Tỉnh ủy], count: abc }, `)}]\n`,
  ),
  load(
    'warnings in one line',
    50,
    (size) =>
      `conferences: [${repeated(size, (index) => `{ id: c${index}, form: hội nghị, organisers: [Tỉnh ủy], count: 100.000 }, `)}]\n`,
  ),
  load(
    'blanks',
    50,
    list('conferences', (index) => `  - { id: c${index}, form: hội nghị, organisers: [Tỉnh ủy], count: }\n`),
  ),
  load(
    'items of one name',
    50,
    list('conferences', () => '  - { id: c, form: hội nghị, organisers: [Tỉnh ủy], count: 1 }\n'),
  ),
  load(
    'items that say the same',
    20,
    list('documents', () => '  - { kind: Kế hoạch, number: 1-KH/TU, date: 2019-01-05, issuer: Tỉnh ủy, about: a }\n'),
  ),
  load(
    'documents with two dates',
    20,
    list(
      'documents',
      (index) =>
        `  - { id: d${index}, kind: Kế hoạch, number: 1-KH/TU, date: 2019-01-${String((index % 28) + 1).padStart(2, '0')}, issuer: Tỉnh ủy ${index}, about: a }\n`,
    ),
  ),
  load(
    'forbidden characters',
    50,
    list('directions', () => '  - a\u0007b\n'),
  ),
  load('forbidden characters in one text', 50, (size) => `directions:\n  - "${'\u0007'.repeat(size)}"\n`),
  load(
    'comments in texts',
    50,
    list('directions', () => '  - hashtag #BHXH\n'),
  ),
  load('a long text', 1000, (size) => `directions:\n  - "${'a '.repeat(size / 2)}"\n`),
  load('a long subject', 1000, (size) => `facts:\n  - { id: a, value: 1, label: "${'á '.repeat(size / 2)}" }\n`),
  load('a long number', 1000, (size) => `facts:\n  - { id: a, label: b, value: ${'1'.repeat(size)} }\n`),
  load('a long key', 1000, (size) => `"${'k'.repeat(size)}": 1\n`),
  load('long unknown keys', 10, (size) => repeated(size, (index) => `${'k'.repeat(300)}${index}: 1\n`)),
  whole('lines of nothing', 1000, (size) => '\n'.repeat(size)),
  whole('comments', 1000, (size) => `${DATA}${'# ghi chú\n'.repeat(size)}`),
  whole('[', 1000, (size) => '['.repeat(size)),
  whole('{', 1000, (size) => '{'.repeat(size)),
  whole('- ', 1000, (size) => '- '.repeat(size)),
  whole('a: ', 1000, (size) => 'a: '.repeat(size)),
  whole('? ', 1000, (size) => '? '.repeat(size)),
  whole('a,', 1000, (size) => `[${'a,'.repeat(size)}]`),
  whole('quotes', 1000, (size) => '"a" '.repeat(size)),
  whole('lines with a tab', 100, (size) => repeated(size, () => '\ta: 1\n')),
  whole('lines with two colons', 100, (size) => repeated(size, (index) => `k${index}: a: b\n`)),
  whole('lines of wrong indents', 100, (size) => repeated(size, (index) => `${' '.repeat(index % 7)}k${index}: a\n`)),
  whole('lines that begin wrong', 100, (size) => repeated(size, () => '- @a\n')),
  whole('wrong words in one line', 100, (size) => `[${'@a, '.repeat(size)}]`),
  whole('escapes that mean nothing', 100, (size) => `a: "${'\\y'.repeat(size)}"`),
  whole('documents in one file', 100, (size) => '---\na: 1\n'.repeat(size)),
  whole('anchors and aliases', 50, (size) => `a: &a [1]\nb:\n${repeated(size, () => '  - *a\n')}`),
  whole(
    'a chain of aliases',
    50,
    (size) => `a0: &a0 1\n${repeated(size, (index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`)}`,
  ),
  whole('anchors of one name', 50, (size) => repeated(size, (index) => `k${index}: &a 1\nl${index}: *a\n`)),
  whole('aliases of nothing', 50, (size) => repeated(size, (index) => `k${index}: *a${index}\n`)),
  whole(
    'aliases that double',
    1,
    (size) =>
      `a0: &a0 [1, 1]\n${repeated(Math.min(size, 38), (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`,
  ),
  whole('keys twice', 50, (size) => 'a: 1\n'.repeat(size)),
  whole('tags', 50, (size) => repeated(size, (index) => `k${index}: !x a\n`)),
  whole('directives', 50, (size) => '%X\n'.repeat(size)),
  whole('a folded text', 1000, (size) => `a: >\n${'  b\n'.repeat(size / 4)}`),
  whole('lone carriage returns', 1000, (size) => `a: 1\r${'b\r'.repeat(size / 2)}`),
];
