import { describe, expect, test } from 'vitest';
import { channelOf } from '../../src/indicators/channelOf.js';
import { isAkin, kindsOf } from '../../src/indicators/mediaForms.js';
import type { RawMap } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { unitYear } from '../support/unitYear.js';

describe('how an outlet brings its items to people', () => {
  test.each<[readonly string[], string | null]>([
    [['Báo Bình Phước'], 'print'],
    [['BÁO BÌNH PHƯỚC'], 'print'],
    [['Đài truyền thanh xã'], 'broadcast'],
    [['sóng VOV'], 'broadcast'],
    [['hệ thống loa xã'], 'broadcast'],
    [['Truyền hình tỉnh'], 'broadcast'],
    [['Phát thanh huyện'], 'broadcast'],
    [['Báo và Đài Phát thanh và Truyền hình'], 'both'],
    [['Báo Bình Phước', 'Đài Phát thanh'], 'both'],
    // A page stays one, whoever runs it; a word that begins like one is none.
    [['Trang thông tin điện tử của Đài Phát thanh và Truyền hình tỉnh'], 'print'],
    [['các trang tin của Đài'], 'print'],
    [['Cổng thông tin của Đài'], 'print'],
    [['Fanpage của Đài'], 'print'],
    [['Website Đài'], 'print'],
    [['Bản tin của Đài'], 'print'],
    [['Tạp chí Truyền hình'], 'print'],
    [['Trangtin của Đài'], 'broadcast'],
    [['Đài và trang tin'], 'both'],
    [['ấn phẩm tuyên truyền'], 'print'],
    [['Tập san ngành'], 'print'],
    [['Zalo'], null],
    [[], null],
    [['Zalo', 'Báo Bình Phước'], 'print'],
    [['báođài'], null],
  ])('%j: %s', (outlets, expected) => {
    expect(channelOf(outlets)).toBe(expected);
  });
});

describe('what a form counts', () => {
  test.each([
    ['tin, bài', ['tin', 'bài']],
    ['Tin bài', ['tin', 'bài']],
    ['bài viết và tin', ['bài', 'tin']],
    ['tin tức hoặc bài báo', ['tin', 'bài']],
    ['tin, tin tức', ['tin']],
    ['hình ảnh, video', ['ảnh', 'video']],
    ['phóng sự', ['phóng sự']],
    ['lượt tin, bài', ['lượt tin bài']],
    ['tin nhắn', ['tin nhắn']],
    ['và', ['và']],
    ['constructor', ['constructor']],
    ['', ['']],
  ])('"%s": %j', (form, kinds) => {
    expect(kindsOf(form)).toEqual(kinds);
  });

  test.each([
    ['tin, bài', 'tin', true],
    ['tin', 'bài', false],
    ['bài', 'bài phát lại', true],
    ['lượt tin, bài', 'tin', true],
    ['lượt phát', 'lượt phát sóng', true],
    ['lượt phát sóng', 'lượt phát', true],
    ['lượt xem', 'bài', false],
    // Words, not letters.
    ['bà', 'bài', false],
    ['tin nhắn', 'tin', true],
  ])('"%s" beside "%s" may be taken for a part: %s', (one, other, expected) => {
    expect(isAkin(kindsOf(one), kindsOf(other))).toBe(expected);
    expect(isAkin(kindsOf(other), kindsOf(one))).toBe(expected);
  });
});

test.each([
  ['huyện', 'hoàn thành chỉ tiêu', 'địa phương'],
  ['Xã', 'đạt kế hoạch', 'địa phương'],
  ['chỉ tiêu', 'đạt kế hoạch', 'kết quả'],
  ['nhóm', 'đạt mục tiêu', 'kết quả'],
  ['huyện', 'có đại lý', 'hỗ trợ'],
  // Parts of other words.
  ['huyệnủy', 'đạt kế hoạch', 'kết quả'],
  ['huyện', 'có kếhoạch', 'hỗ trợ'],
])('3/18 %s %s belong to "%s"', (unit, state, section) => {
  const { ratios } = summaryOf(unitYear({ ratios: [{ value: '3/18', unit, state }] }));
  expect(ratios.map((ratio) => ratio.section)).toEqual([section]);
});

test('a part that the data name stays', () => {
  const { ratios } = summaryOf(
    unitYear({ ratios: [{ value: '3/18', unit: 'huyện', state: 'x', section: 'kết quả' }] }),
  );
  expect(ratios.map((ratio) => ratio.section)).toEqual(['kết quả']);
});

describe('conferences', () => {
  const shown = (more: RawMap) => {
    const { conferences } = summaryOf(unitYear({ conferences: [{ form: 'hội nghị', organisers: ['A'], ...more }] }));
    return conferences.map(({ single, atOnce, estimate, attendance }) => {
      const said = (word: unknown) => (typeof word === 'object' && word !== null && 'text' in word ? word.text : word);
      const { total, totalUnit, eachUnit, estimateEach, estimate: estimated } = attendance ?? {};
      const flags = { single, atOnce, estimate, estimateEach, estimated };
      const on = Object.entries(flags).flatMap(([name, flag]) => (flag === true ? [name] : []));
      return [...on, ...(attendance ? [total?.text, said(totalUnit), said(eachUnit)] : [])].join(', ');
    })[0];
  };

  test.each<[RawMap, string]>([
    [{ count: '1' }, 'single'],
    [{ count: '2' }, ''],
    [{ count: 'khoảng 1' }, ''],
    [{ date: '2019-04-27' }, 'single, atOnce'],
    [{ date: '2019-04-27', extent: 'rộng khắp' }, 'atOnce'],
    [{ extent: 'rộng khắp' }, ''],
    [{ count: '2', from: '5/2019', to: '5/2019' }, 'atOnce'],
    [{ count: '2', from: '5/2019', to: '6/2019' }, ''],
    [{ count: '1', from: '2019-05-07' }, 'single, atOnce'],
    [{ count: '1', from: '5/2019' }, 'single'],
    [{ count: '2', from: '2019-05-07' }, ''],
    [{ count: '2', estimate: 'true' }, 'estimate'],
    [{ count: 'ước 2', estimate: 'true' }, ''],
    // People at each are counted as often as they come.
    [{ count: '8', attendance: { each: '200' } }, '1.600, lượt người, người'],
    [{ count: '8', attendance: { each: '200', unit: 'em' } }, '1.600, lượt em, em'],
    [{ count: '8', attendance: { each: '200', unit: 'lượt em' } }, '1.600, lượt em, em'],
    [{ count: '1', attendance: { each: '200' } }, 'single, , lượt người, người'],
    [{ count: '8', attendance: { total: '200' } }, '200, người dự, người'],
    [{ count: '8', attendance: { total: '200', unit: 'người' } }, '200, người dự, người'],
    [{ count: '8', attendance: { total: '200', unit: 'em' } }, '200, em, em'],
    [{ count: '8', attendance: { each: '20', total: '200' } }, '200, lượt người, người'],
    [{ count: '8', estimate: 'true', attendance: { each: '200' } }, 'estimate, estimated, 1.600, lượt người, người'],
    [{ count: '8', estimate: 'true', attendance: { total: '200' } }, 'estimate, 200, người dự, người'],
    [
      { count: '8', attendance: { each: '200', estimate: 'true' } },
      'estimateEach, estimated, 1.600, lượt người, người',
    ],
    [{ count: '8', attendance: { each: 'hàng trăm' } }, ', lượt người, người'],
  ])('%j: %s', (more, expected) => {
    expect(shown(more)).toBe(expected);
  });
});
