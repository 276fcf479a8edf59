import { describe, expect, test } from 'vitest';
import type { ProfileChoice } from '../../src/report/profile/profile.js';
import { reportOf } from '../support/buildRaw.js';
import type { RawMap } from '../support/raw.js';
import { unitYear } from '../support/unitYear.js';
import { plainWords } from '../writers/plainWords.js';

/** Everything round the body, a line each; a no-break space is shown as "·". */
function frame(report: RawMap, profile: ProfileChoice, period?: RawMap): readonly string[] {
  const raw = unitYear({ report, ...(period === undefined ? {} : { period }) });
  const { letterhead, addressees, recipients, signature } = reportOf(raw, profile);
  return [
    ...(letterhead.parent === null ? [] : [letterhead.parent]),
    letterhead.issuer,
    plainWords(letterhead.number),
    plainWords(letterhead.placeAndDate),
    ...addressees.map((name) => `Kính gửi: ${name}`),
    ...recipients,
    ...[...signature.authority, signature.title, signature.name].filter((line) => line !== null),
  ].map((line) => line.replaceAll('\u00a0', '·'));
}

const FILLED = {
  issuer: { parent: 'Tỉnh ủy Bình Phước', name: 'Ban Tuyên giáo', symbol: 'BTGTU' },
  number: '5',
  date: '2019-10-05',
  signer: { authority: 'K/T TRƯỞNG BAN', title: 'Phó Trưởng ban', name: 'Nguyễn Văn A' },
  addressees: ['Bảo hiểm xã hội Việt Nam'],
  recipients: ['Thường trực Tỉnh ủy', 'BHXH tỉnh'],
  archive: 'Văn phòng Ban',
};

describe('filled in', () => {
  test('Party, Hướng dẫn 36-HD/VPTW', () => {
    expect(frame(FILLED, 'party')).toEqual([
      'TỈNH ỦY BÌNH PHƯỚC',
      'BAN TUYÊN GIÁO',
      'Số 05-BC/BTGTU',
      'Bình Phước, ngày 05 tháng 10 năm 2019',
      '- Thường trực Tỉnh ủy,',
      '- BHXH tỉnh,',
      '- Lưu Văn phòng Ban.',
      'K/T TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      'Nguyễn Văn A',
    ]);
  });

  test('Party, Hướng dẫn 05-HD/VPTW: recipients end with a semicolon', () => {
    expect(frame({ ...FILLED, date: '2026-05-27' }, 'party').slice(3, 7)).toEqual([
      'Bình Phước, ngày 27 tháng 5 năm 2026',
      '- Thường trực Tỉnh ủy;',
      '- BHXH tỉnh;',
      '- Lưu Văn phòng Ban.',
    ]);
  });

  test('state, Nghị định 30/2020/NĐ-CP', () => {
    expect(frame({ ...FILLED, archive: 'TT' }, 'state')).toEqual([
      'TỈNH ỦY BÌNH PHƯỚC',
      'BAN TUYÊN GIÁO',
      'Số: 05/BC-BTGTU',
      'Bình Phước, ngày 05 tháng 10 năm 2019',
      'Kính gửi: Bảo hiểm xã hội Việt Nam',
      '- Như trên;',
      '- Thường trực Tỉnh ủy;',
      '- BHXH tỉnh;',
      '- Lưu: VT, TT.',
      'KT. TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      'Nguyễn Văn A',
    ]);
  });
});

describe('blank, as an office leaves it before signing', () => {
  test('Party', () => {
    expect(frame({}, 'party')).toEqual([
      'BAN TUYÊN GIÁO',
      'Số ······-BC/BTGTU',
      'Bình Phước, ngày····tháng····năm····',
      '- Lưu Văn phòng.',
      'TRƯỞNG BAN',
    ]);
  });

  test('state: nobody is addressed, so nobody is "như trên"', () => {
    expect(frame({}, 'state')).toEqual([
      'BAN TUYÊN GIÁO',
      'Số: ······/BC-BTGTU',
      'Bình Phước, ngày····tháng····năm····',
      '- Lưu: VT.',
      'TRƯỞNG BAN',
    ]);
  });
});

test.each([
  ['7', '07'],
  ['15', '15'],
  ['115', '115'],
])('number %s is printed %s', (number, printed) => {
  expect(frame({ number }, 'party')[1]).toBe(`Số ${printed}-BC/BTGTU`);
});

test.each([
  ['KT. GIÁM ĐỐC', 'K/T GIÁM ĐỐC', 'KT. GIÁM ĐỐC'],
  ['K/T Trưởng ban', 'K/T TRƯỞNG BAN', 'KT. TRƯỞNG BAN'],
  ['T/M BAN THƯỜNG VỤ', 'T/M BAN THƯỜNG VỤ', 'TM. BAN THƯỜNG VỤ'],
  ['TL. GIÁM ĐỐC', 'T/L GIÁM ĐỐC', 'TL. GIÁM ĐỐC'],
  ['Q. GIÁM ĐỐC', 'Q. GIÁM ĐỐC', 'Q. GIÁM ĐỐC'],
  ['TM. Ủy ban nhân dân KT. Chủ tịch', 'T/M ỦY BAN NHÂN DÂN|K/T CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH'],
  ['T/M BAN CHỈ ĐẠO, K/T TRƯỞNG BAN', 'T/M BAN CHỈ ĐẠO|K/T TRƯỞNG BAN', 'TM. BAN CHỈ ĐẠO|KT. TRƯỞNG BAN'],
  ['TM. UBND KTX', 'T/M UBND KTX', 'TM. UBND KTX'],
])('authority "%s": Party "%s", state "%s"', (authority, party, state) => {
  const signer = { title: 'Phó', authority };
  const printed = (profile: 'party' | 'state') =>
    reportOf(unitYear({ report: { signer } }), profile).signature.authority;
  expect([printed('party'), printed('state')].map((lines) => lines.join('|'))).toEqual([party, state]);
});

test.each<readonly [RawMap, string, string]>([
  [{ archive: 'Lưu: VT, TT.' }, '- Lưu VT, TT.', '- Lưu: VT, TT.'],
  [{ archive: 'Lưu' }, '- Lưu Văn phòng.', '- Lưu: VT.'],
  [{ recipients: ['Lưu: VT, TTTT'] }, '- Lưu VT, TTTT.', '- Lưu: VT, TTTT.'],
  [{ recipients: ['Lưu VPTU'] }, '- Lưu VPTU.', '- Lưu: VT, VPTU.'],
  [{ recipients: ['Lưu VT'], archive: 'VT' }, '- Lưu VT.', '- Lưu: VT.'],
])('%o: what is kept is printed once, "%s" or "%s"', (given, party, state) => {
  expect(reportOf(unitYear({ report: given }), 'party').recipients).toEqual([party]);
  expect(reportOf(unitYear({ report: given }), 'state').recipients).toEqual([state]);
});

test.each([
  ['2026-05-26', '2026-12-31', 'party-hd36'],
  ['2026-05-27', '2020-12-31', 'party-hd05'],
  [null, '2019-09-30', 'party-hd05'],
  [null, '2026', 'party-hd05'],
  [null, '2030', 'party-hd05'],
])('a Party report of %s on a period to %s follows %s', (date, to, profile) => {
  const report = date === null ? {} : { date };
  const period = { label: 'năm', from: '2018-05-23', to };
  expect(reportOf(unitYear({ report, period }), 'party').profile.id).toBe(profile);
});

describe('a letterhead of its own for each profile', () => {
  const state = {
    issuer: { name: 'BHXH tỉnh', symbol: 'BHXH' },
    place: 'Đồng Xoài',
    date: '2020-01-05',
    signer: { title: 'Giám đốc' },
  };
  const raw = unitYear({ report: { date: '2019-10-05', state } });

  test('is printed in that profile only', () => {
    expect(plainWords(reportOf(raw, 'party').letterhead.placeAndDate)).toBe('Bình Phước, ngày 05 tháng 10 năm 2019');
    expect(plainWords(reportOf(raw, 'state').letterhead.placeAndDate)).toBe('Đồng Xoài, ngày 05 tháng 01 năm 2020');
  });

  test('and its date is that figure of the report', () => {
    const [date] = reportOf(raw, 'state').figures;
    expect(date).toEqual({
      id: 'letterhead.date',
      text: 'ngày 05 tháng 01 năm 2020',
      kind: 'date',
      value: '2020-01-05',
      unit: null,
      decimals: 0,
      origin: { type: 'given', path: ['report', 'state', 'date'] },
    });
  });
});
