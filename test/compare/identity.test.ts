import { describe, expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { compared, inYear } from './sides.js';

const rate = (label: string, of = 'dân số', id?: string): RawMap => ({
  participants: { rates: [{ ...(id && { id }), label, percent: '90%', of }] },
});
const group = (label: string, id?: string): RawMap => ({
  participants: { groups: [{ ...(id && { id }), label, value: '50' }] },
});
const coverage: RawMap = { participants: { health: { value: '5', coverage: [{ percent: '90%', of: 'dân số' }] } } };
const money = (label: string): RawMap => ({ finances: [{ label, value: '5 tỷ đồng' }] });
const held = (form: string, organisers: readonly string[], id?: string): RawMap => ({
  conferences: [{ ...(id && { id }), form, organisers, count: '5' }],
});
const published = (outlets: readonly string[], form: string): RawMap => ({
  media: [{ group: 'báo chí', outlets, items: [{ form, count: '5' }] }],
});

/** "met", the id that would join the two, or "apart". */
function verdict(older: RawMap, newer: RawMap): string {
  const { rows, perhaps } = compared([inYear(2018, older)], [inYear(2019, newer)]);
  if (rows.some((row) => row.older !== null && row.newer !== null && row.obstacle === null)) return 'met';
  const [pair] = perhaps;
  if (pair === undefined) return 'apart';
  return `perhaps: ${pair.needsWords ? 'words and ' : ''}${pair.id}`;
}

describe('one thing that two people wrote is one row', () => {
  test.each<[string, RawMap, RawMap]>([
    ['two spellings of a rate', rate('Tỷ lệ bao phủ BHYT'), rate('BHYT: bao phủ dân số')],
    [
      'the whole in the label',
      rate('Tỷ lệ dân số tham gia BHYT'),
      rate('Độ bao phủ bảo hiểm y tế', 'dân số toàn tỉnh'),
    ],
    ['a rate and a coverage', rate('Tỉ lệ bao phủ BHYT'), coverage],
    ['a scheme and a group', { participants: { voluntary: { value: '5' } } }, group('BHXH tự nguyện')],
    ['words in another order', group('Học sinh tham gia BHYT'), group('BHYT học sinh')],
    ['the place of a tone mark', group('Người hoà giải'), group('Người hòa giải')],
    ['a list of schemes', money('Tổng số thu BHXH, BHYT, BHTN'), money('Thu BHXH, BHTN và BHYT')],
    [
      'organisers short and in full',
      held('hội nghị', ['BHXH tỉnh', 'Sở LĐTBXH']),
      held('Hội nghị', ['BHXH tỉnh Bến Tre', 'Sở Lao động - Thương binh và Xã hội']),
    ],
    [
      'outlets in another order',
      published(['Báo Đồng Khởi', 'Đài PTTH tỉnh'], 'tin bài'),
      published(['Đài Phát thanh và Truyền hình tỉnh', 'báo Đồng Khởi'], 'tin, bài'),
    ],
  ])('%s', (_name, older, newer) => {
    expect(verdict(older, newer)).toBe('met');
    expect(verdict(newer, older)).toBe('met');
  });
});

test('a label that names the year of its file goes on with it', () => {
  expect(verdict(money('Số thu năm 2018'), money('Số thu năm 2019'))).toBe('met');
});

describe('what looks alike is named, with the id that would join it', () => {
  test.each<[RawMap, RawMap, string]>([
    [group('Người hưởng lương hưu'), group('Người nhận lương hưu'), 'perhaps: nguoi-huong-luong-huu'],
    [
      held('hội nghị', ['BHXH tỉnh']),
      held('hội nghị đối thoại', ['BHXH tỉnh']),
      'perhaps: words and hoi-nghi-bhxh-tinh',
    ],
    // All words of the one, and more; one word alone says too little, and some words in common are not all.
    [
      group('Lao động nước ngoài'),
      group('Lao động nước ngoài đang làm việc trong khu công nghiệp tập trung'),
      'perhaps: words and lao-dong-nuoc-ngoai',
    ],
    [
      group('Lao động nước ngoài đang làm việc trong khu công nghiệp tập trung'),
      group('Lao động nước ngoài'),
      'perhaps: words and lao-dong-nuoc-ngoai-0hvkw',
    ],
    [group('HSSV'), group('HSSV hệ vừa học vừa làm'), 'apart'],
    [group('Cán bộ hưu trí xã, phường'), group('Cán bộ y tế thôn bản, ấp'), 'apart'],
    [
      rate('Tỷ lệ lao động tham gia BHXH', 'lực lượng lao động'),
      rate('Tỷ lệ lao động tham gia BHXH bắt buộc', 'lực lượng lao động'),
      'apart',
    ],
    [
      rate('Tỷ lệ lao động tham gia BHXH', 'lực lượng lao động'),
      rate('Tỷ lệ lao động tham gia BHXH', 'lực lượng lao động trong độ tuổi', 'khac'),
      'perhaps: words and ty-le-lao-dong-tham-gia-bhxh',
    ],
  ])('%j, %j: %s', (older, newer, expected) => {
    expect(verdict(older, newer)).toBe(expected);
  });

  test('and joins it', () => {
    const id = 'nguoi-huong-luong-huu';
    expect(verdict(group('Người hưởng lương hưu', id), group('Người nhận lương hưu', id))).toBe('met');
  });
});

describe('lists and kinds', () => {
  const fact = (label: string): RawMap => ({ facts: [{ id: 'f', label, value: '50' }] });
  const told = (older: RawMap, newer: RawMap) =>
    compared([inYear(2018, older)], [inYear(2019, newer)]).perhaps.map(({ older: one, newer: other, ...joined }) => [
      one.id,
      other.id,
      joined.id,
      joined.needsWords,
    ]);

  test('of a fact nobody knows what it is told by, and no name of an item joins two lists', () => {
    const [pensions, people] = [fact('Lương hưu'), group('Người nhận lương hưu', 'g')];
    expect(told(pensions, people)).toEqual([['facts.f', 'participants.groups.g', null, true]]);
    expect(told(people, pensions)).toEqual([['participants.groups.g', 'facts.f', null, true]]);
  });

  test('events and printed matter are told by things of other kinds', () => {
    const printed = { materials: [{ form: 'lớp tập huấn BHXH tỉnh', count: '5' }] };
    expect(told(held('lớp tập huấn', ['BHXH tỉnh']), printed)).toEqual([]);
  });

  test('a scheme has no name of its own', () => {
    const scheme = { participants: { compulsory: { value: '50', label: 'Lao động tham gia BHXH bắt buộc' } } };
    const part = group('Lao động doanh nghiệp tham gia BHXH bắt buộc', 'g');
    expect(told(scheme, part)).toEqual([['participants.compulsory', 'participants.groups.g', null, true]]);
    expect(told(part, scheme)).toEqual([['participants.groups.g', 'participants.compulsory', null, true]]);
    // Words that neither has all of: an id would join them, where both had a place for one.
    const state = 'Lao động khối nhà nước tham gia BHXH bắt buộc';
    const named = { participants: { compulsory: { value: '50', label: state } } };
    const other = group('Lao động khối doanh nghiệp tham gia BHXH bắt buộc', 'g');
    expect(told(named, other)).toEqual([['participants.compulsory', 'participants.groups.g', null, true]]);
    expect(told(group(state, 'h'), other)).toEqual([['participants.groups.h', 'participants.groups.g', 'h', false]]);
  });

  test('goals of which nothing is known may be one, too', () => {
    const goal = (about: string, id: string): RawMap => ({
      goals: [{ id, about, sets: [{ milestones: [{ year: '2025', value: '95%' }] }] }],
    });
    const [one, other] = [goal('dân số tham gia BHYT', 'a'), goal('dân số được tham gia BHYT', 'b')];
    expect(told(one, other)).toEqual([['goals.a.current', 'goals.b.current', 'a', false]]);
  });

  test('of two different units nothing may be one', () => {
    const unit = { name: 'Khánh Hòa', level: 'tỉnh' };
    const [older, newer] = [group('Người hưởng lương hưu'), group('Người nhận lương hưu')];
    expect(compared([inYear(2019, older)], [inYear(2019, { unit, ...newer })]).perhaps).toEqual([]);
  });
});

describe('what is another thing is neither', () => {
  test.each<[RawMap, RawMap]>([
    [rate('Tỷ lệ bao phủ BHXH', 'lực lượng lao động'), rate('Tỷ lệ bao phủ BHYT')],
    [rate('Tỷ lệ chưa tham gia BHYT'), rate('Tỷ lệ tham gia BHYT')],
    [rate('Tỷ lệ hộ nghèo tham gia BHYT', 'hộ nghèo'), rate('Tỷ lệ tham gia BHYT')],
    [money('Số thu quỹ BHXH bắt buộc'), money('Số chi quỹ BHXH bắt buộc')],
    [group('BHXH bắt buộc'), group('BHXH tự nguyện')],
  ])('%j, %j', (older, newer) => {
    expect(verdict(older, newer)).toBe('apart');
  });

  test('not even where the author gave both one name', () => {
    const older = rate('Tỷ lệ chưa tham gia BHYT', 'dân số', 'bhyt');
    const { rows } = compared([inYear(2018, older)], [inYear(2019, rate('Tỷ lệ tham gia BHYT', 'dân số', 'bhyt'))]);
    expect(rows.map(({ obstacle }) => obstacle?.type)).toEqual(['measure']);
  });
});
