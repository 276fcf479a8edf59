import { expect, test } from 'vitest';
import { composed } from '../../src/adopt/read/composed.js';
import { LIMITS } from '../../src/diagnostics/limits.js';
import { adopt } from '../../src/jobs/adopt.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';

const { letters, numbers } = LIMITS.adopted;

test.each([
  ['letters', 'Chính sách, pháp luật.\n'.repeat(letters / 22 + 1)],
  ['numbers', 'Có 12 người, 13 xã.\n'.repeat(numbers / 2 + 1)],
] as const)('more %s than a data file takes are told, and nothing is written', (what, data) => {
  const { adopted, findings } = adopt({ name: 'a.txt', data });
  expect(adopted).toBeNull();
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['document-too-long', { what, limit: LIMITS.adopted[what] }],
  ]);
});

test.each([
  ['a word', `Hội nghị tuyên truy${'con'.repeat(3_000)} trực tiếp`],
  ['a number', `Sau ${'1'.repeat(9_000)} triển khai`],
  ['brackets', `Có ${'('.repeat(9_000)} người`],
  ['a sentence', 'tuyên truyền cho, của, tại các xã, so với '.repeat(220)],
])('%s without end costs what as many words cost', (_, data) => {
  const plain = 'Đã tổ chức hội nghị tuyên truyền.\n'.repeat(data.length / 34);
  const costs = (text: string) => () => void adopt({ name: 'a.txt', data: text });
  expectTimesAsMuch(8, costs(data), costs(plain));
});

test('figures of a paragraph whose letters are typed with marks apart stay where they are', () => {
  const text = 'Co\u0301 12 ngu\u031Bo\u031B\u0300i, 13 xa\u0303';
  const controls = [
    { id: 'a', start: 4, end: 6 },
    { id: 'b', start: 17, end: 19 },
  ];
  const place = { region: 'body', paragraph: 1, heading: null } as const;
  const { text: whole, controls: moved } = composed({ place, text, controls });
  expect(whole).toBe('Có 12 người, 13 xã');
  expect(moved.map(({ id, start, end }) => `${id} ${whole.slice(start, end)}`)).toEqual(['a 12', 'b 13']);
});
