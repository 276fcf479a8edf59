import { expect, test } from 'vitest';
import { loadTemplates } from '../../src/jobs/loadTemplates.js';
import { verify } from '../../src/jobs/verify.js';
import { paragraph, run, wordFile } from '../readers/wordFile.js';
import { codesOf, read } from '../registers/said.js';
import { fixtureBytes } from '../support/fixtures.js';

const told = (findings: readonly { readonly code: string; readonly place: unknown }[]) =>
  findings.map(({ code, place }) => [code, place === null ? null : (place as { line: number; column: number }).line]);

test('in a template, at the line; eth is read as the letter it looks like', () => {
  const templates = Object.fromEntries(
    Object.entries({ report: 'Báo cáo\n\nB¸o c¸o cña tØnh\n', subject: '{{report.subject}} ở Ðồng Xoài\n' }).map(
      ([name, data]) => [name, { name: `${name}.md.hbs`, data }] as const,
    ),
  );
  const { findings, templates: loaded } = loadTemplates(templates);
  expect(told(findings)).toEqual([
    ['letters-wrong', 3],
    ['letter-eth', 1],
  ]);
  expect(loaded).toBe(null);
});

test.each([
  ['vb.docx', wordFile({ body: paragraph(run('B¸o c¸o cña Ban Tuyªn gi¸o')) + paragraph(run('§¶ng ñy')) })],
  ['vb.txt', new TextEncoder().encode('Baùo caùo cuûa Ban Tuyeân giaùo\n')],
])('%s: told once of a document, which is compared all the same', (name, data) => {
  const { findings, results } = verify({ name, data }, { name: 'a.yaml', data: fixtureBytes('minimal') });
  expect(told(findings)).toEqual([['document-letters', null]]);
  expect(results).not.toBe(null);
});

test('in a register, at the cell; eth is read as the letter it looks like', () => {
  const rows = ['Ngày;Cơ quan báo chí;Thể loại', '5/3/2025;Báo Ðồng Nai;tin', '6/3/2025;B¸o c¸o cña tØnh;tin'];
  const register = read('so.csv', 'media', new TextEncoder().encode(`${rows.join('\n')}\n`));
  expect(codesOf(register)).toContain('letters-wrong B3');
  expect(register.lines.map(({ bodies }) => bodies)).toEqual([['Báo Đồng Nai']]);
});
