import { expect, test } from 'vitest';
import { NO_PAINT } from '../../src/cli/print/paint.js';
import { renderFinding } from '../../src/cli/print/renderFinding.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { locateAll } from '../../src/diagnostics/locatedFinding.js';
import { messagesIn } from '../../src/messages/messages.js';
import { templateSource } from '../../src/report/template/templateSource.js';
import { displayWidth } from '../../src/writers/text/displayWidth.js';

/** The finding at «…» in a text, without its head. */
function snippet(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return rendered(marked.replace(/[«»]/g, ''), [{ code: 'text-empty', path: [], range: [start, end], args: {} }])
    .split('\n')
    .slice(1, -1)
    .join('\n');
}

function rendered(text: string, findings: readonly Finding[]): string {
  return locateAll(templateSource('a', 'a.yaml', text), findings)
    .map((one) => renderFinding(one, messagesIn('en'), NO_PAINT))
    .join('');
}

test('carets stand under the place, as wide as it is', () => {
  expect(snippet('name: «Bình Phước»\n')).toMatchInlineSnapshot(`
    "    1 | name: Bình Phước
          |       ^^^^^^^^^^"
  `);
  expect(snippet('unit: 1\nname: «x»')).toMatchInlineSnapshot(`
    "    2 | name: x
          |       ^"
  `);
  expect(snippet('name:«»')).toMatchInlineSnapshot(`
    "    1 | name:
          |      ^"
  `);
});

test('composed and decomposed letters take one column each', () => {
  const line = 'tên: Tuyên truyền miệng, «đối thoại» trực tiếp';
  const carets = (text: string): string => snippet(text).split('\n')[1] ?? '';
  expect(carets(line.normalize('NFC'))).toMatchInlineSnapshot(`"      |                          ^^^^^^^^^"`);
  expect(carets(line.normalize('NFD'))).toBe(carets(line.normalize('NFC')));
});

test('a place inside a decomposed letter marks the whole letter', () => {
  expect(snippet('te«\u0302»n')).toMatchInlineSnapshot(`
    "    1 | tên
          |  ^"
  `);
});

test('tabs before the place stay tabs, so that any tab width aligns', () => {
  expect(snippet('\tname:\t«x»').split('\n')[1]).toBe('      | \t     \t^');
});

test('wide letters take two columns', () => {
  expect(snippet('漢字: «字»')).toMatchInlineSnapshot(`
    "    1 | 漢字: 字
          |       ^^"
  `);
});

test('the end of a line ends the carets', () => {
  expect(snippet('«one\r\ntwo»')).toMatchInlineSnapshot(`
    "    1 | one
          | ^^^"
  `);
});

test('long lines are cut round the place to 80 columns', () => {
  const far = 'chữ '.repeat(40);
  const shown = [
    snippet(`${far}«đây»${far}`),
    snippet(`«đây»${far}`),
    snippet(`${far}«đây»`),
    snippet(`${far}«${far}»${far}`),
  ];
  expect(shown.join('\n')).toMatchInlineSnapshot(`
    "    1 | …ữ chữ chữ chữ chữ chữ chữ chữ chữ đâychữ chữ chữ chữ chữ chữ chữ chữ c…
          |                                    ^^^
        1 | đâychữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ …
          | ^^^
        1 | …chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ đây
          |                                                                      ^^^
        1 | …chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ c…
          |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `);
  const widths = shown.flatMap((text) => text.split('\n')).map(displayWidth);
  expect(Math.max(...widths)).toBe(80);
});

test('control and invisible characters are shown, not obeyed', () => {
  expect(snippet('a\u001b[31m\u200b«b»')).toMatchInlineSnapshot(`
    "    1 | a␛[31m�b
          |        ^"
  `);
});

test('of a line without end, what stands round the place is shown', () => {
  const far = 'chữ '.repeat(50_000);
  expect(snippet(`${far}«đây»${far}`)).toBe(snippet(`${'chữ '.repeat(200)}«đây»${'chữ '.repeat(200)}`));
});

test('findings come in the order of the file; those about the whole file first, without a line', () => {
  const findings: readonly Finding[] = [
    { code: 'text-empty', path: [], range: [6, 7], args: {} },
    { code: 'item-empty', path: [], range: [2, 3], args: {} },
    { code: 'text-empty', path: [], range: [0, 1], args: {} },
    { code: 'encoding-utf16', path: [], range: [0, 0], args: {} },
  ];
  const sentences = / (error|warning) .* /g;
  expect(rendered('a b\nc d', findings).replace(sentences, ' $1 … ')).toMatchInlineSnapshot(`
    "a.yaml: warning … [encoding-utf16]
    a.yaml:1:1 error … [text-empty]
        1 | a b
          | ^
    a.yaml:1:3 error … [item-empty]
        1 | a b
          |   ^
    a.yaml:2:3 error … [text-empty]
        2 | c d
          |   ^
    "
  `);
});
