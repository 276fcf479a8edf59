import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, itemId, slugOf } from '../../src/model/itemId.js';
import type { Identify } from '../../src/model/list.js';

const byForm: Identify = (item) => [item.form, item.organisers];

describe('an item is called by', () => {
  test.each([
    ['its own id', { id: 'hoi-nghi-tinh', form: 'hội nghị' }, 'hoi-nghi-tinh'],
    ['what defines it', { form: 'hội nghị', organisers: ['BHXH tỉnh'] }, 'hoi-nghi-bhxh-tinh'],
    ['what of that is given', { form: 'Đối thoại' }, 'doi-thoai'],
    ['a document number', { form: { type: 'documentNumber', text: '124-KH/TU' } }, '124-kh-tu'],
    [
      'a short form of long words',
      { form: 'hội nghị tuyên truyền, tư vấn', organisers: ['Ban Tuyên giáo Tỉnh ủy'] },
      'hoi-nghi-tuyen-truyen-hr5up',
    ],
  ])('%s', (_, item, id) => {
    expect(itemId(item, byForm)).toBe(id);
  });

  test('a fingerprint, where no letter is left', () => {
    expect(itemId({ form: '…' }, byForm)).toBe(`t${fingerprint('…')}`);
  });

  test('its text, where it is nothing but text', () => {
    expect(itemId('Tuyên truyền chưa đều', undefined)).toMatch(/^t[0-9a-z]{5}$/);
    expect(itemId('Tuyên truyền chưa đều', undefined)).not.toBe(itemId('Tuyên truyền chưa đều.', undefined));
  });
});

test.each([
  ['124-KH/TU', '124-kh-tu'],
  ['Báo Bình Phước', 'bao-binh-phuoc'],
  ['Đài Phát thanh - Truyền hình', 'dai-phat-thanh-truyen-hinh'],
  ['  (BHXH)  ', 'bhxh'],
  ['社会', ''],
])('slugOf(%j) is %j', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Đảng ủy', 'Ủy ban', '-', 'a', '1')), {
  minLength: 1,
});

test('whatever defines an item, its name can be written in {{names}} and as an id', () => {
  fc.assert(
    fc.property(words, (organisers) => {
      const id = itemId({ organisers }, byForm);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(28);
    }),
  );
});

test('a name does not depend on the Unicode form of what it is made of', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => slugOf(text.normalize('NFD')) === slugOf(text.normalize('NFC')),
    ),
  );
});

test('long words that begin alike keep two names', () => {
  const long = 'đa số ban tuyên giáo huyện ủy, thị ủy, thành ủy';
  const names = ['một', 'hai', 'ba'].map((end) => itemId({ form: 'hội nghị', organisers: [long, end] }, byForm));
  expect(new Set(names).size).toBe(3);
});

// The vectors of http://www.isthe.com/chongo/tech/comp/fnv/ for FNV-1a, 32 bit: 811c9dc5, e40c292c, bf9cf968.
test.each([
  ['', 'tntfp'],
  ['a', '9wi7g'],
  ['foobar', '5yxyg'],
])('fingerprint(%j) is %s', (text, print) => {
  expect(fingerprint(text)).toBe(print);
});

test('a fingerprint is five letters or digits, and tells a thousand sentences apart', () => {
  const prints = Array.from({ length: 1000 }, (_, index) => fingerprint(`Câu thứ ${index}`));
  expect(prints.every((print) => /^[0-9a-z]{5}$/.test(print))).toBe(true);
  expect(new Set(prints).size).toBe(1000);
});
