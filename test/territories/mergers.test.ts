import { expect, test } from 'vitest';
import { meets } from '../../src/territories/provinceOf.js';
import { PROVINCES } from '../../src/territories/provinces.js';

/**
 * Nghị quyết 202/2025/QH15, Điều 1: the whole area and population of these make that. Old codes are those of QĐ
 * 124/2004/QĐ-TTg, new ones of QĐ 19/2025/QĐ-TTg. Written from the resolution as the press printed it, never from the
 * program's own table.
 */
const MERGERS = [
  ['tỉnh Hà Giang (02) và tỉnh Tuyên Quang (08)', 'tỉnh Tuyên Quang (08)'],
  ['tỉnh Yên Bái (15) và tỉnh Lào Cai (10)', 'tỉnh Lào Cai (15)'],
  ['tỉnh Bắc Kạn (06) và tỉnh Thái Nguyên (19)', 'tỉnh Thái Nguyên (19)'],
  ['tỉnh Vĩnh Phúc (26), tỉnh Hòa Bình (17) và tỉnh Phú Thọ (25)', 'tỉnh Phú Thọ (25)'],
  ['tỉnh Bắc Giang (24) và tỉnh Bắc Ninh (27)', 'tỉnh Bắc Ninh (24)'],
  ['tỉnh Thái Bình (34) và tỉnh Hưng Yên (33)', 'tỉnh Hưng Yên (33)'],
  ['tỉnh Hải Dương (30) và thành phố Hải Phòng (31)', 'thành phố Hải Phòng (31)'],
  ['tỉnh Hà Nam (35), tỉnh Ninh Bình (37) và tỉnh Nam Định (36)', 'tỉnh Ninh Bình (37)'],
  ['tỉnh Quảng Bình (44) và tỉnh Quảng Trị (45)', 'tỉnh Quảng Trị (44)'],
  ['tỉnh Quảng Nam (49) và thành phố Đà Nẵng (48)', 'thành phố Đà Nẵng (48)'],
  ['tỉnh Kon Tum (62) và tỉnh Quảng Ngãi (51)', 'tỉnh Quảng Ngãi (51)'],
  ['tỉnh Gia Lai (64) và tỉnh Bình Định (52)', 'tỉnh Gia Lai (52)'],
  ['tỉnh Ninh Thuận (58) và tỉnh Khánh Hòa (56)', 'tỉnh Khánh Hòa (56)'],
  ['tỉnh Đắk Nông (67), tỉnh Bình Thuận (60) và tỉnh Lâm Đồng (68)', 'tỉnh Lâm Đồng (68)'],
  ['tỉnh Phú Yên (54) và tỉnh Đắk Lắk (66)', 'tỉnh Đắk Lắk (66)'],
  ['thành phố Hồ Chí Minh (79), tỉnh Bà Rịa - Vũng Tàu (77) và tỉnh Bình Dương (74)', 'thành phố Hồ Chí Minh (79)'],
  ['tỉnh Bình Phước (70) và tỉnh Đồng Nai (75)', 'tỉnh Đồng Nai (75)'],
  ['tỉnh Long An (80) và tỉnh Tây Ninh (72)', 'tỉnh Tây Ninh (80)'],
  ['thành phố Cần Thơ (92), tỉnh Sóc Trăng (94) và tỉnh Hậu Giang (93)', 'thành phố Cần Thơ (92)'],
  ['tỉnh Bến Tre (83), tỉnh Trà Vinh (84) và tỉnh Vĩnh Long (86)', 'tỉnh Vĩnh Long (86)'],
  ['tỉnh Tiền Giang (82) và tỉnh Đồng Tháp (87)', 'tỉnh Đồng Tháp (82)'],
  ['tỉnh Bạc Liêu (95) và tỉnh Cà Mau (96)', 'tỉnh Cà Mau (96)'],
  ['tỉnh Kiên Giang (91) và tỉnh An Giang (89)', 'tỉnh An Giang (91)'],
] as const;

/** The 11 that stay as they are, by the same resolution, with the codes that they keep. */
const KEPT = [
  'tỉnh Cao Bằng (04)',
  'tỉnh Điện Biên (11)',
  'tỉnh Hà Tĩnh (42)',
  'tỉnh Lai Châu (12)',
  'tỉnh Lạng Sơn (20)',
  'tỉnh Nghệ An (40)',
  'tỉnh Quảng Ninh (22)',
  'tỉnh Thanh Hóa (38)',
  'tỉnh Sơn La (14)',
  'thành phố Hà Nội (01)',
  'thành phố Huế (46)',
];

const on = (date: string) => PROVINCES.filter((province) => meets(province, { from: date, to: date }));
const BEFORE = on('2025-06-30');
const AFTER = on('2025-07-01');

function called({ level, name, code }: (typeof PROVINCES)[number]): string {
  return `${level} ${name} (${code})`;
}

test.each(MERGERS)('%s → %s', (joined, formed) => {
  const unit = AFTER.find((province) => called(province) === formed);
  const units = joined
    .split(/, | và /)
    .map((name) => BEFORE.find((province) => called(province) === name)?.code ?? name);
  expect([...(unit?.parts ?? [])].sort()).toEqual(units.sort());
});

test('these are all that were formed, of all that ended or changed; eleven stayed', () => {
  const [joined, formed] = [MERGERS.flatMap(([units]) => units.split(/, | và /)), MERGERS.map(([, unit]) => unit)];
  expect(BEFORE.map(called).sort()).toEqual([...joined, ...KEPT].sort());
  expect(AFTER.map(called).sort()).toEqual([...formed, ...KEPT].sort());
});
