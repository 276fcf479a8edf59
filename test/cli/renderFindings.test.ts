import { expect, test } from 'vitest';
import { NO_PAINT } from '../../src/cli/print/paint.js';
import { renderFindings } from '../../src/cli/print/renderFindings.js';
import type { Finding } from '../../src/diagnostics/finding.js';
import { LIMITS } from '../../src/diagnostics/limits.js';
import { locateAll } from '../../src/diagnostics/locatedFinding.js';
import type { Language } from '../../src/messages/language.js';
import { messagesIn } from '../../src/messages/messages.js';
import { templateSource } from '../../src/report/template/templateSource.js';

const { shown, missing } = LIMITS.findings;

/** What is said of a file of so many lines, each with the finding that is made for it. */
function said(lines: number, make: (line: number) => Omit<Finding, 'path'>, language: Language = 'vi'): string {
  const source = templateSource('a', 'a.yaml', 'a\n'.repeat(lines));
  const findings = Array.from({ length: lines }, (_, line) => ({
    path: [],
    range: [2 * line, 2 * line + 1],
    ...make(line),
  }));
  return renderFindings(locateAll(source, findings as Finding[]), messagesIn(language), NO_PAINT);
}

const error = (): Omit<Finding, 'path'> => ({ code: 'text-empty', args: {} });
const warning = (): Omit<Finding, 'path'> => ({ code: 'comment-in-text', args: { lost: '#a' } });

test('all of them, up to the limit', () => {
  const text = said(shown, error);
  expect(text.match(/text-empty/g)).toHaveLength(shown);
  expect(text.split('\n')).toHaveLength(3 * shown + 1);
});

test('the first of very many, and how many there are besides', () => {
  const text = said(shown + 7, error);
  expect(text.match(/text-empty/g)).toHaveLength(shown);
  expect(text.split('\n').at(-2)).toBe(
    'a.yaml: còn 7 điểm nữa, đều là lỗi, không in ra đây; hãy sửa những điểm trên rồi chạy lại.',
  );
  expect(
    said(shown + 1, error, 'en')
      .split('\n')
      .at(-2),
  ).toBe('a.yaml: 1 more, all errors, not shown here; correct those above and run again.');
});

test('errors go first, and stand in the order of the file', () => {
  const text = said(3 * shown, (line) => (line % 3 === 2 ? error() : warning()));
  expect(text.match(/\[text-empty\]/g)).toHaveLength(shown);
  expect(text).not.toContain('comment-in-text');
  expect(text.startsWith('a.yaml:3:1 ')).toBe(true);
  expect(text.split('\n').at(-2)).toBe(
    `a.yaml: còn ${2 * shown} điểm nữa, không in ra đây; hãy sửa những điểm trên rồi chạy lại.`,
  );
});

test('places to be filled in take a line each, so that more of them are listed', () => {
  const blank = (line: number): Omit<Finding, 'path'> => ({
    code: 'value-missing',
    args: { name: `conferences.${line}.count`, about: 'số cuộc', required: true },
  });
  const lines = said(missing + 5, blank).split('\n');
  expect(lines[0]).toBe(`a.yaml: còn thiếu ${missing + 5} mục, hãy điền:`);
  expect(lines).toHaveLength(missing + 3);
  expect(lines.at(-2)).toBe('      | … và 5 mục nữa');
});

test('what somebody wrote is quoted, a word without end only in part', () => {
  const [head = ''] = said(1, () => ({
    code: 'key-unknown',
    args: { key: 'k'.repeat(1_000_000), nearest: null, known: ['unit'] },
  })).split('\n');
  expect(head).toBe(`a.yaml:1:1 lỗi Không có khóa "${'k'.repeat(198)}…"; ở đây dùng được: unit. [key-unknown]`);
});
