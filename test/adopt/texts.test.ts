import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { adopt } from '../../src/jobs/adopt.js';
import { type Judged, judge, plainOf } from './annotated.js';

/** Reports and articles in the manner of many offices; units and numbers are made up. Each number bears the key it belongs at. */
const FOLDER = path.join(import.meta.dirname, 'texts');
const NAMES = readdirSync(FOLDER);
const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

const all = NAMES.flatMap((name) => judge(name, read(name)).map((judged) => ({ name, ...judged })));
const hasKey = ({ home }: Judged): boolean => home !== '-' && home !== 'facts.value';

test('there are at least twenty, with numbers of many kinds', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(20);
  expect(all.length).toBeGreaterThan(200);
});

test('at least three numbers of four that have a key go there', () => {
  const own = all.filter(hasKey);
  const typed = own.filter(({ outcome }) => outcome === 'typed');
  expect(typed.length / own.length).toBeGreaterThan(0.75);
});

test('at most three of a hundred go to a wrong key without a word', () => {
  const wrong = all.filter(({ outcome }) => outcome === 'wrong');
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.03);
  // A rule that makes another one wrong shows here by name.
  expect(wrong.map(({ name, written, found }) => `${name}: ${written} → ${found}`)).toEqual([]);
});

test('no number is lost', () => {
  expect(all.filter(({ outcome }) => outcome === 'lost')).toEqual([]);
});

test('a number with a key stands below the sentence that it was read from', () => {
  const missing = NAMES.flatMap((name) => {
    const { adopted } = adopt({ name: `a${path.extname(name)}`, data: plainOf(read(name)) });
    const comments = (adopted?.text ?? '')
      .split('\n')
      .filter((line) => /^\s*#/u.test(line))
      .join(' ');
    return (adopted?.figures ?? []).flatMap(({ fate, home, sentence }) =>
      // Cells of one table stand below its first.
      fate === 'typed' && !home?.startsWith('places.rows') && !comments.includes(sentence.slice(0, 60))
        ? [`${name}: ${home}: ${sentence.slice(0, 60)}`]
        : [],
    );
  });
  expect(missing).toEqual([]);
});

test('an article on something else gives a skeleton, and says so', () => {
  const { adopted, errors } = adopt({ name: 'a.txt', data: plainOf(read('18-khong-lien-quan.txt')) });
  expect(adopted?.isEmpty).toBe(true);
  expect(errors).toBeGreaterThan(0);
  expect(adopted?.figures.filter(({ fate }) => fate === 'typed')).toEqual([]);
});

test('what a web page prints round an article is left out, and listed', () => {
  const { adopted } = adopt({ name: 'a.txt', data: plainOf(read('04-bai-bao.txt')) });
  expect(adopted?.furniture.map(({ text }) => text)).toEqual([
    'Trang chủ',
    'Tìm kiếm',
    'Hôm nay: 2.310',
    'Thứ Ba, 12/01/2021, 09:15',
    '(Ảnh: Đại lý thu tư vấn chính sách cho người dân)',
    'Bình luận',
    'Tin khác: 15 bệnh viện được khen thưởng',
    'Cập nhật ngày 12/01/2021: 1.520 ca mắc mới',
  ]);
});
