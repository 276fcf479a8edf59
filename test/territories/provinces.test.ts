import { describe, expect, test } from 'vitest';
import { meets, provinceOf, type Span } from '../../src/territories/provinceOf.js';
import { PROVINCES } from '../../src/territories/provinces.js';
import { unitDoubts } from '../../src/territories/unitDoubts.js';

const day = (date: string): Span => ({ from: date, to: date });
const year = (of: number): Span => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const on = (date: string) => PROVINCES.filter((province) => meets(province, day(date)));

describe('the table', () => {
  test.each([
    ['2019-09-30', 63, 5],
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
  ])('on %s there are %d units, %d of them cities', (date, units, cities) => {
    expect(on(date)).toHaveLength(units);
    expect(on(date).filter(({ level }) => level === 'thành phố')).toHaveLength(cities);
  });

  test('on every day each part of the country belongs to one unit, and no two bear one name or code', () => {
    for (const { from, until } of PROVINCES) {
      for (const date of [from, until, '2018-05-23'].filter((date) => date !== null)) {
        const units = on(date);
        expect(units.flatMap(({ parts }) => parts).sort(), date).toEqual(PARTS);
        expect(new Set(units.map(({ name }) => name)).size, date).toBe(units.length);
        expect(new Set(units.map(({ code }) => code)).size, date).toBe(units.length);
      }
    }
  });

  test('seven units took the code of another', () => {
    const before = on('2025-06-30');
    const took = on('2025-07-01').flatMap(({ name, code }) => {
      const had = before.find((province) => province.code === code)?.name;
      return had === undefined || had === name ? [] : [`${code}: ${had} → ${name}`];
    });
    expect(took.sort()).toEqual([
      '15: Yên Bái → Lào Cai',
      '24: Bắc Giang → Bắc Ninh',
      '44: Quảng Bình → Quảng Trị',
      '52: Bình Định → Gia Lai',
      '80: Long An → Tây Ninh',
      '82: Tiền Giang → Đồng Tháp',
      '91: Kiên Giang → An Giang',
    ]);
  });
});

const PARTS = on('2018-05-23')
  .map(({ code }) => code)
  .sort();

describe('which province a unit is', () => {
  test.each([
    ['Bến Tre', 'tỉnh', year(2019), '83'],
    ['TP. Hồ Chí Minh', 'thành phố', year(2019), '79'],
    ['TP.HCM', 'thành phố', year(2026), '79'],
    ['HOÀ BÌNH', 'tỉnh', year(2019), '17'],
    ['Hòa Bình', 'tỉnh', year(2019), '17'],
    ['Hòa Bình'.normalize('NFD'), 'tỉnh', year(2019), '17'],
    ['Tỉnh Hòa Bình', 'tỉnh', year(2019), '17'],
    ['Bà Rịa-Vũng Tàu', 'tỉnh', year(2019), '77'],
    ['Bà Rịa – Vũng Tàu', 'tỉnh', year(2019), '77'],
    ['Thừa Thiên - Huế', 'tỉnh', year(2019), '46'],
    ['Đắc Lắc', 'tỉnh', year(2019), '66'],
    ['Huế', 'thành phố', year(2025), '46'],
    ['Tây Ninh', 'tỉnh', year(2024), '72'],
    ['Tây Ninh', 'tỉnh', year(2026), '80'],
  ] as const)('%s, %s, %o: %s', (name, level, span, code) => {
    expect(provinceOf({ name, level }, span)?.code).toBe(code);
  });

  test.each([
    ['thành phố Cao Bằng was a city in its province', 'Cao Bằng', 'thành phố', year(2024)],
    ['thành phố Huế was a city in its province', 'Huế', 'thành phố', year(2019)],
    ['a district', 'Châu Thành', 'huyện', year(2019)],
    ['a commune that bears the name of a province', 'Hà Giang', 'xã', year(2026)],
    ['an unknown name', 'Nơi Nào', 'tỉnh', year(2019)],
    ['a name that every object knows', 'constructor', 'tỉnh', year(2019)],
  ] as const)('none: %s', (_, name, level, span) => {
    expect(provinceOf({ name, level }, span)).toBeNull();
  });

  test('in a year in which it changed, level and code tell which', () => {
    expect(provinceOf({ name: 'Đồng Nai', level: 'tỉnh' }, year(2025))?.parts).toEqual(['70', '75']);
    expect(provinceOf({ name: 'Tây Ninh', level: 'tỉnh', code: '72' }, year(2025))?.parts).toEqual(['72']);
    expect(provinceOf({ name: 'Tây Ninh', level: 'tỉnh', code: '80' }, year(2025))?.parts).toEqual(['72', '80']);
    expect(provinceOf({ name: 'Đồng Nai', level: 'tỉnh' }, year(2026))?.until).toBe('2026-04-30');
    expect(provinceOf({ name: 'Đồng Nai', level: 'thành phố' }, year(2026))?.until).toBeNull();
  });
});

describe('what is doubted', () => {
  const doubts = (unit: Parameters<typeof unitDoubts>[0], span: Span) =>
    unitDoubts(unit, span).map(({ type, province }) => `${type}: ${province.level} ${province.name} ${province.code}`);

  test.each([
    [{ name: 'Bình Phước', level: 'tỉnh', code: '70' }, year(2019), []],
    [{ name: 'Bình Phước', level: 'tỉnh' }, year(2025), []],
    [{ name: 'Bình Phước', level: 'tỉnh' }, year(2026), ['ended: tỉnh Bình Phước 70']],
    [{ name: 'Tây Ninh', level: 'tỉnh', code: '80' }, year(2019), ['code: tỉnh Tây Ninh 72']],
    [{ name: 'Tây Ninh', level: 'tỉnh', code: '72' }, year(2025), []],
    [{ name: 'Huế', level: 'tỉnh' }, year(2026), ['level: thành phố Huế 46']],
    [{ name: 'Đồng Nai', level: 'thành phố' }, day('2026-03-31'), ['level: tỉnh Đồng Nai 75']],
    [{ name: 'Cao Bằng', level: 'thành phố' }, year(2024), []],
    [{ name: 'Nơi Nào', level: 'tỉnh', code: '99' }, year(2024), []],
  ])('%o %o', (unit, span, expected) => {
    expect(doubts(unit, span)).toEqual(expected);
  });
});
