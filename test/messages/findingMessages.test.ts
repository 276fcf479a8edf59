import { describe, expect, test } from 'vitest';
import type { FindingArgs } from '../../src/diagnostics/codes.js';
import type { ConsistencyFindingArgs } from '../../src/diagnostics/consistencyCodes.js';
import type { YamlReason } from '../../src/diagnostics/fileCodes.js';
import type { Finding, FindingCode } from '../../src/diagnostics/finding.js';
import { TEMPLATE_MARKUP } from '../../src/diagnostics/templateCodes.js';
import { findingSentence } from '../../src/messages/findings/findingSentence.js';
import { LANGUAGES } from '../../src/messages/language.js';
import { messagesIn } from '../../src/messages/messages.js';

const nearest = 'limitations';

/** Arguments as they come; where a suggestion or a nearest word may be absent, with and without it. */
const SAMPLES: {
  readonly [Code in Exclude<FindingCode, keyof ConsistencyFindingArgs>]: readonly FindingArgs[Code][];
} = {
  'file-missing': [{ file: 'data/dongnai.yaml' }],
  'file-is-directory': [{ file: 'data/' }],
  'stdin-is-directory': [{}],
  'file-unreadable': [{ file: 'data/dongnai.yaml', reason: 'EACCES' }],
  'file-too-large': [{ bytes: 52_428_800, limit: 4_194_304 }],
  'file-too-many-numbers': [{ count: 123_456, limit: 20_000 }],
  'file-empty': [{}],
  'file-not-text': [{}],
  'encoding-broken': [{}],
  'encoding-utf16': [{}],
  'yaml-syntax': yamlReasons().map((reason) => ({ reason })),
  'letters-wrong': [
    { encoding: 'TCVN3', word: 'B¸o', meant: 'Báo' },
    { encoding: 'VNI', word: 'Baùo', meant: 'Báo' },
    { encoding: 'UTF-8', word: 'BÃ¡o', meant: 'Báo' },
    { encoding: 'lost', word: 'B?o', meant: null },
  ],
  'letter-eth': [{}],
  'comment-in-block': [{}],
  'indent-wrong': [
    { found: 3, expected: 2 },
    { found: 1, expected: 2 },
  ],
  'sign-typographic': (['quotes', 'item', 'hyphen', 'none'] as const).map((kind) => ({ kind, sign: '–' })),
  'character-forbidden': [{ codePoint: 'U+202E' }],
  'key-unknown': [
    { key: 'limitation', nearest, known: ['limitations'] },
    { key: 'ghi chú', nearest: null, known: ['unit', 'period'] },
  ],
  'key-missing': [{ key: 'signer' }],
  'value-missing': [
    { name: 'conferences.hoi-nghi-tinh.count', about: 'Số cuộc', required: false },
    { name: 'participants.total.value', about: 'Con số', required: true },
  ],
  'comma-in-braces': [{ key: '06' }],
  'item-empty': [{}],
  'list-empty': [{}],
  'comment-in-text': [{ lost: '#BHXH toàn dân' }],
  'type-wrong': [
    { expected: 'text', got: 'map', instead: null },
    { expected: 'list', got: 'text', instead: null },
    { expected: 'map', got: 'list', instead: null },
    { expected: 'map', got: 'text', instead: '{ total: 300 }' },
  ],
  'choice-unknown': [
    { value: 'tinh', nearest: 'tỉnh', choices: ['tỉnh', 'huyện'] },
    { value: 'liên bang', nearest: null, choices: ['tỉnh', 'huyện'] },
  ],
  'text-empty': [{}],
  'list-too-long': [{ length: 2_000, limit: 200 }],
  'text-too-long': [{ length: 20_001, limit: 20_000 }],
  'id-malformed': [{ value: 'Tỷ lệ 20' }],
  'id-duplicate': [{ id: 'hoi-nghi-2', first: 7, list: 'conferences' }],
  'subject-missing': [{}],
  'report-too-long': (['lines', 'letters', 'subject', 'figures', 'columns'] as const).map((what) => ({
    what,
    limit: 20_000,
  })),
  'period-reversed': [{ from: '23/5/2018', to: '30/9/2017' }],
  'document-duplicate': [{ kind: 'Kế hoạch', number: '124-KH/TU' }],
  'event-day-and-span': [{ key: 'from' }],
  'plan-empty': [{}],
  'plan-zero': [{}],
  'percent-disagrees': [{ published: '96,60%', computed: '96,05%', value: '126.308', plan: '131.500' }],
  'percent-impossible': [{ percent: '81,99%', value: '27' }],
  'plan-deduced': [
    { percent: '96,06%', value: '126.308', from: '131.475', to: '131.495' },
    { percent: '81,73%', value: '2.627', from: '3.214', to: '3.214' },
  ],
  'narrative-unknown-figure': [
    { name: 'facts.share-20', nearest: 'share-21' },
    { name: 'facts.share-20', nearest: null },
  ],
  'narrative-syntax': [{ text: '{{facts.share-20' }],
  'figure-unprinted': [{ name: 'facts.ethnic-share', text: 'gần 20%' }],
  'letterhead-borrowed': [{ profile: 'state', own: 'party' }],
  'rollup-unit-twice': [{ unit: 'huyện Lộc Ninh', file: 'loc-ninh.yaml' }],
  'rollup-ground-shared': [{ unit: 'tỉnh Đồng Nai', other: 'tỉnh Bình Phước', file: 'binh-phuoc.yaml' }],
  'rollup-levels-mixed': [{ unit: 'xã Lộc Hòa', other: 'huyện Lộc Ninh', file: 'loc-ninh.yaml' }],
  'rollup-period-differs': [
    { from: '2018', to: '30/9/2019', otherFrom: '01/01/2019', otherTo: '31/12/2019', file: 'loc-ninh.yaml' },
  ],
  'rollup-unit-ended': [
    { unit: 'tỉnh Bình Phước', date: '31/12/2025', ended: '01/7/2025', now: ['tỉnh Đồng Nai'] },
    { unit: 'huyện Lộc Ninh', date: '31/12/2025', ended: '01/7/2025', now: [] },
  ],
  'rollup-no-places': [{}],
  'rollup-places-ended': [
    { units: ['huyện An Lâm'], date: '31/12/2025', ended: '01/7/2025' },
    { units: ['huyện A', 'huyện B', 'huyện C', 'huyện D', 'huyện E'], date: '31/12/2025', ended: '01/7/2025' },
  ],
  'rollup-frame-number': [{ key: 'participants.voluntary.value', sum: '1.210' }],
  'template-syntax': [{ reason: 'unclosed' }, { reason: 'mismatch' }, { reason: 'unexpected' }],
  'template-unknown-name': [
    { name: 'limitation', nearest },
    { name: 'share-20', nearest: null },
  ],
  'template-unknown-helper': [
    { name: 'jion', nearest: 'join' },
    { name: 'xyz', nearest: null },
  ],
  'template-unknown-partial': [
    { name: 'pres', nearest: 'press' },
    { name: 'xyz', nearest: null },
  ],
  'template-too-much': (
    ['bytes', 'files', 'tags', 'depth', 'steps', 'letters', 'lines', 'columns', 'elements'] as const
  ).map((what) => ({
    what,
    limit: 100,
  })),
  'template-construct': [
    { construct: 'raw', name: '' },
    { construct: 'partial-block', name: 'press' },
    { construct: 'decorator', name: '' },
    { construct: 'list', name: 'documents' },
    { construct: 'group', name: 'unit' },
    { construct: 'item-name', name: '' },
    { construct: 'partial-values', name: 'press' },
    { construct: 'no-argument', name: 'if' },
    { construct: 'circle', name: 'press → press' },
  ],
  'template-markup': TEMPLATE_MARKUP.map((markup) => ({ markup })),
  'template-word-block': (['crossed', 'split', 'middle', 'middle-of-cells', 'list'] as const).map((block) => ({
    block,
    tag: '{{#each documents}}',
  })),
  'template-word-partial': [{ name: 'targets-table' }],
  'template-word-field': [{}],
  'template-word-unread': [{ part: 'word/charts/chart1.xml' }],
  'template-word-no-tags': [{}],
  'template-word-macros': [{}],
  'template-word-tracked': [{ count: 7 }],
  'template-word-cell-empty': [{ tag: '{{note}}' }],
  'register-format': (['xls', 'xlsb', 'ods', 'other'] as const).map((format) => ({ format })),
  'register-encrypted': [{}],
  'register-damaged': [{ part: null }, { part: 'xl/workbook.xml' }],
  'register-too-large': [
    { part: null, megabytes: 64 },
    { part: 'xl/worksheets/sheet1.xml', megabytes: 256 },
  ],
  'register-bomb': [{ part: 'xl/worksheets/sheet1.xml', limit: 250 }],
  'register-too-long': (['rows', 'columns', 'cells', 'cell', 'letters', 'lines'] as const).map((what) => ({
    what,
    limit: 50_000,
  })),
  'register-empty': [{}],
  'register-encoding': [{ encoding: 'TCVN3' }, { encoding: null }],
  'register-windows-1258': [{}],
  'register-unclosed': [{ row: 12 }],
  'sheet-unknown': [
    { name: 'Quí I', nearest: 'Quý I', sheets: ['Quý I', 'Quý II'] },
    { name: 'Sổ', nearest: null, sheets: ['Sheet1'] },
  ],
  'sheet-unclear': [{ sheets: ['Quý I', 'Quý II'] }],
  'sheet-chosen': [{ sheet: 'Hội nghị', others: ['Tổng hợp', 'Ghi chú'] }],
  'column-unknown': [
    { heading: 'Bên moi', nearest: 'Bên mời', headings: ['A: Ngày', 'B: Bên mời'] },
    { heading: 'Nơi', nearest: null, headings: [] },
  ],
  'column-missing': [
    { column: 'date', headings: [] },
    { column: 'health.plan', headings: ['A: Huyện', 'B: BHYT / Thực hiện'] },
  ],
  'column-unclear': [{ column: 'date', headings: ['A: Ngày', 'B: Ngày'] }],
  'columns-guessed': [
    { read: [{ column: 'date', heading: 'B: Ngày' }], unread: ['A: STT'] },
    { read: [{ column: 'voluntary.percent', heading: 'C: BHXH tự nguyện / Tỷ lệ' }], unread: [] },
  ],
  'row-outside-period': [{ date: '27/12/2024', from: '01/01/2025', to: '31/12/2025' }],
  'row-date-unread': (['unreadable', 'nonexistent', 'imprecise', 'short-year'] as const).map((reason) => ({
    text: '5/6/25',
    reason,
  })),
  'row-date-number': [{ number: '45779', date: '02/5/2025' }],
  'row-twice': [{ first: 14 }],
  'place-twice': [{ first: 3 }],
  'row-lacks': [
    { column: 'form', counted: false },
    { column: 'attendance', counted: true },
  ],
  'cell-error': [{ error: '#REF!' }],
  'cell-uncalculated': [{}],
  'cell-unread': [{ text: '4l2', column: 'voluntary' }],
  'cell-shared': [{ cells: 'E7:E8' }],
  'word-nearly': [{ text: 'hội nghi', other: 'hội nghị', rows: '13, 15-17' }],
  'total-disagrees': [
    { total: '490', sum: '680', hidden: [5, 7, 10] },
    { total: '2.870', sum: '3.920', hidden: [] },
  ],
  'total-unjudged': [{ total: '3.987', cells: ['D12', 'D15'] }],
  'rows-wider': [{ rows: '5, 7, 10-12' }],
  'rows-hidden': [{ rows: '5, 7, 10-12' }],
  'register-missing': [{ file: 'so-2025.xlsx' }],
  'register-unreadable': [{ file: 'so-2025.xlsx', reason: 'EACCES' }],
  'register-outside': [{ file: '../so-2025.xlsx' }],
  'count-differs': [
    {
      typed: '08',
      counted: '07',
      places: [
        { file: 'so.xlsx', sheet: 'Quý I ', rows: [8] },
        { file: 'so.csv', sheet: null, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] },
      ],
    },
  ],
  'outlet-shared': [{ outlet: 'Báo tỉnh', outlets: ['Đài tỉnh', 'Báo tỉnh'] }],
  'outlets-grouped': [{ groups: [{ outlet: 'Báo tỉnh', group: 'báo chí' }] }],
  'document-unknown': [{}],
  'document-convert': [
    { format: 'pdf' },
    { format: 'rtf' },
    { format: 'odt' },
    { format: 'mht' },
    { format: 'word-xml' },
  ],
  'word-no-zip': [{}],
  'word-old-format': [{}],
  'word-encrypted': [{}],
  'word-truncated': [{}],
  'word-zip64': [{}],
  'word-part-outside': [{ part: '../a.xml' }],
  'word-damaged': [{ part: 'word/document.xml' }, { part: null }],
  'word-too-large': [{ part: 'word/document.xml', megabytes: 64 }],
  'word-too-many-parts': [{ count: 20_000, limit: 10_000 }],
  'word-bomb': [{ part: 'word/document.xml', limit: 250 }],
  'word-no-document': [{}],
  'xml-dtd': [{ part: 'word/document.xml' }],
  'xml-broken': [{ part: 'word/document.xml', line: 1, column: 4_711 }],
  'xml-too-deep': [
    { part: 'word/document.xml', limit: 500 },
    { part: null, limit: 500 },
  ],
  'xml-too-much': [
    { part: 'word/document.xml', what: 'attributes', limit: 1_000 },
    { part: 'word/document.xml', what: 'prefixes', limit: 200 },
  ],
  'document-too-long': (['passages', 'pieces', 'letters', 'numbers'] as const).map((what) => ({
    what,
    limit: 100_000,
  })),
  'marks-piled': [{}],
  'document-letters': [
    { encoding: 'TCVN3', word: 'B¸o' },
    { encoding: 'UTF-8', word: 'BÃ¡o' },
    { encoding: 'lost', word: 'B?o' },
  ],
  'document-incomparable': [{ numbers: 199_999, figures: 812, limit: 50_000_000 }],
  'number-notation': [
    { text: '1e3', suggestion: '1000' },
    { text: '0x1F', suggestion: null },
  ],
  'number-foreign-digit': [
    { text: '12O', character: 'O', codePoint: 'U+004F', suggestion: '120' },
    { text: '½', character: '½', codePoint: 'U+00BD', suggestion: null },
  ],
  'number-negative': [{ text: '-5' }],
  'number-fraction': [{ text: '12,5' }],
  'number-grouping': [
    { text: '1,234,567', suggestion: '1.234.567' },
    { text: '12.34.567', suggestion: null },
  ],
  'number-ambiguous': [
    { text: '1.234', first: '1234', second: '1,234' },
    { text: '1.234 xã', first: null, second: null },
  ],
  'number-leading-zero': [
    { text: '007', suggestion: '07' },
    { text: '007 xã', suggestion: null },
  ],
  'number-with-unit': [
    { text: '8 hội nghị', number: '8', unit: 'hội nghị', key: 'form', expected: 'count' },
    { text: '12%', number: null, unit: '%', key: null, expected: 'count' },
    { text: '20 người', number: null, unit: 'người', key: null, expected: 'rate' },
    { text: '98 tỷ USD', number: null, unit: 'USD', key: null, expected: 'money' },
  ],
  'number-range': [{ text: '27-26' }],
  'ratio-of-zero': [{ text: '5/0' }],
  'number-unreadable': [
    { text: 'nhiều 1', expected: 'count' },
    { text: 'nhiều 2', expected: 'rate' },
    { text: 'nhiều 3', expected: 'money' },
  ],
  'number-too-long': [{ length: 81, limit: 80 }],
  'number-unquoted': [{ text: '100.000', read: '100.000', safe: '100000' }],
  'number-decimal-point': [{ text: '97.7%', suggestion: '97,7%' }],
  'date-unreadable': [{ text: 'tháng 5' }],
  'date-nonexistent': [{ text: '31/11/2019' }],
  'date-imprecise': [{ text: '5/2018' }],
};

function yamlReasons(): readonly YamlReason[] {
  const reasons: Readonly<Record<YamlReason, null>> = {
    ALIAS_PROPS: null,
    BAD_ALIAS: null,
    BAD_COLLECTION_TYPE: null,
    BAD_DIRECTIVE: null,
    BAD_DQ_ESCAPE: null,
    BAD_INDENT: null,
    BAD_PROP_ORDER: null,
    BAD_SCALAR_START: null,
    BLOCK_AS_IMPLICIT_KEY: null,
    BLOCK_IN_FLOW: null,
    COMMENT_IN_TEXT: null,
    DASH_FOR_NONE: null,
    DUPLICATE_KEY: null,
    IMPOSSIBLE: null,
    KEY_OVER_1024_CHARS: null,
    MISSING_CHAR: null,
    MULTILINE_IMPLICIT_KEY: null,
    MULTIPLE_ANCHORS: null,
    MULTIPLE_DOCS: null,
    MULTIPLE_TAGS: null,
    NON_STRING_KEY: null,
    RESOURCE_EXHAUSTION: null,
    TAB_AS_INDENT: null,
    TAG_RESOLVE_FAILED: null,
    UNCLOSED: null,
    UNEXPECTED_TOKEN: null,
  };
  return Object.keys(reasons) as readonly YamlReason[];
}

const FINDINGS = Object.entries(SAMPLES).flatMap(([code, samples]) =>
  samples.map((args) => ({ code, path: [], args }) as unknown as Finding),
);

/** Said in other words than the argument's own: megabytes for bytes, "a list" for list. */
const REWORDED: ReadonlySet<FindingCode> = new Set([
  'file-too-large',
  'type-wrong',
  'yaml-syntax',
  'template-syntax',
  'template-markup',
  'register-too-long',
  'columns-guessed',
  'count-differs',
  'outlets-grouped',
]);
/** Arguments that choose the words. */
const CHOOSING: ReadonlySet<string> = new Set([
  'nearest',
  'known',
  'expected',
  'construct',
  'block',
  'required',
  'format',
  'column',
  'counted',
  'reason',
  'what',
  'kind',
  'encoding',
]);

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesIn(language);

  test.each(FINDINGS)('$code $args: a whole sentence', (finding) => {
    const sentence = findingSentence(finding, messages);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/\.\.$| {2}| [.,;:?](?!\S)|undefined|null(?!\w)|\[object|NaN|\n/);
    expect(sentence.charAt(0)).toBe(sentence.charAt(0).toLocaleUpperCase('vi'));
  });

  test.each(FINDINGS)('$code $args: every figure and name of its arguments', (finding) => {
    if (REWORDED.has(finding.code)) return;
    const sentence = findingSentence(finding, messages);
    const given = Object.entries(finding.args).flatMap(([name, value]) => (CHOOSING.has(name) ? [] : [value].flat()));
    const told = given.filter((value) => value !== null).map((value) => String(value).replace(/\/$/, ''));
    // Counts have their thousands apart, years do not.
    const plain = sentence.replace(/(?<=\d)[.,](?=\d{3})/g, '');
    expect(told.filter((value) => !sentence.includes(value) && !plain.includes(value))).toEqual([]);
  });

  test('a nearest word is asked for; where there is none, the known words are listed', () => {
    const said = (args: FindingArgs['key-unknown']) => messages.findings['key-unknown'](args);
    expect(said({ key: 'limitation', nearest, known: ['a', 'b'] })).toMatch(/"limitations".*\?$/);
    expect(said({ key: 'ghi chú', nearest: null, known: ['unit', 'period'] })).toContain('unit, period');
  });

  test('every reading of a number that failed has its own example', () => {
    const said = (expected: 'count' | 'rate' | 'money') =>
      messages.findings['number-unreadable']({ text: 'nhiều', expected });
    expect(new Set([said('count'), said('rate'), said('money')]).size).toBe(3);
  });

  test('every complaint of the YAML parser has a sentence of its own', () => {
    const said = yamlReasons().map((reason) => messages.findings['yaml-syntax']({ reason }));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('sizes are written as each language writes them', () => {
  const said = (language: 'vi' | 'en') =>
    messagesIn(language).findings['file-too-large']({ bytes: 5_662_310, limit: 4_194_304 });
  expect(said('vi')).toContain('5,4 MB');
  expect(said('vi')).toContain('4 MB');
  expect(said('en')).toContain('5.4 MB');
});

test('the two languages say it in different words', () => {
  const same = FINDINGS.filter(
    (finding) => findingSentence(finding, messagesIn('vi')) === findingSentence(finding, messagesIn('en')),
  );
  expect(same).toEqual([]);
});
