import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HELPERS } from '../../src/report/template/helperNames.js';
import { codeIn, fencedBlocks, tableRows } from '../support/markdownBlocks.js';
import { renderSnippet } from '../support/renderSnippet.js';

const FOLDER = new URL('../../templates/', import.meta.url);
const README = readFileSync(new URL('README.md', FOLDER), 'utf8');

describe('templates/README.md', () => {
  const helpers = tableRows(README, 'Hàm');

  test('shows every helper, and no other', () => {
    expect([...new Set(helpers.map(([name]) => codeIn(name)))].sort()).toEqual(Object.keys(HELPERS).sort());
  });

  test.each(helpers)('%s: %s', (_name, _use, example, result) => {
    expect(renderSnippet(codeIn(example))).toEqual([result]);
  });

  const blocks = fencedBlocks(README);
  const pairs = blocks.flatMap(({ language, text }, index) =>
    language === 'hbs' ? [{ template: text, printed: blocks[index + 1] }] : [],
  );

  test.each(pairs)('prints what is shown below it: $template', ({ template, printed }) => {
    expect(printed?.language).toBe('text');
    expect(renderSnippet(template).join('\n')).toBe(printed?.text.trimEnd());
  });

  test('lists every template with what it is for', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'));
    const rows = tableRows(README, 'Tệp');
    expect(rows.map(([file]) => codeIn(file)).sort()).toEqual(files.sort());
    expect(rows.filter(([, use]) => use === '')).toEqual([]);
  });
});
