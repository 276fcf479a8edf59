import { describe, expect, test } from 'vitest';
import { relate } from '../../src/territories/relate.js';
import { contains, isSame, territoryOf } from '../../src/territories/territoryOf.js';

/** "tỉnh Bình Phước 2024" */
function placed(text: string) {
  const [, level = '', name = '', year = ''] = /^(tỉnh|thành phố|huyện|xã) (.+) (\d{4})$/.exec(text) ?? [];
  return { unit: { name, level }, span: { from: `${year}-01-01`, to: `${year}-12-31` } };
}

function relation(older: readonly string[], newer: readonly string[]): string {
  const found = relate(older.map(placed), newer.map(placed));
  switch (found.type) {
    case 'incomplete':
      return `incomplete${found.acrossReform ? ' across the reform' : ''}: ${found.older.map(({ name }) => name)} | ${found.newer.map(({ name }) => name)}`;
    case 'overlap':
      return `overlap: ${found.side} ${found.first} ${found.second}`;
    case 'reformed':
      return `reformed: ${found.level}`;
    default:
      return found.type;
  }
}

test('the reform is between the last day before it and its own day', () => {
  const on = (name: string, to: string) => [{ unit: { name, level: 'tỉnh' }, span: { from: '2025-01-01', to } }];
  const [before, after] = [on('Đồng Nai', '2025-06-30'), on('Đồng Nai', '2025-07-01')];
  expect(relate(before, after)).toMatchObject({ type: 'incomplete', acrossReform: true });
  expect(relate(after, before)).toMatchObject({ type: 'incomplete', acrossReform: true });
});

describe('old units against new ones', () => {
  test.each([
    [['tỉnh Bến Tre 2018'], ['tỉnh Bến Tre 2019'], 'same'],
    [['tỉnh Thừa Thiên Huế 2024'], ['thành phố Huế 2026'], 'same'],
    [['thành phố Hà Nội 2024'], ['thành phố Hà Nội 2026'], 'same'],
    [['tỉnh Đồng Nai 2025'], ['thành phố Đồng Nai 2026'], 'same'],
    [['tỉnh Đồng Nai 2024'], ['tỉnh Đồng Nai 2025'], 'incomplete across the reform: Bình Phước | '],
    [['tỉnh Bình Phước 2024'], ['tỉnh Đồng Nai 2025'], 'incomplete across the reform: Đồng Nai | '],
    [['tỉnh Bình Phước 2024', 'tỉnh Đồng Nai 2024'], ['tỉnh Đồng Nai 2025'], 'same'],
    [['tỉnh Đồng Nai 2024', 'tỉnh Bình Phước 2024'], ['tỉnh Đồng Nai 2025'], 'same'],
    [['thành phố Đồng Nai 2026'], ['tỉnh Bình Phước 2024'], 'incomplete across the reform:  | Đồng Nai'],
    [
      ['tỉnh Bình Phước 2024', 'tỉnh Bình Dương 2024'],
      ['tỉnh Đồng Nai 2025'],
      'incomplete across the reform: Đồng Nai | Hồ Chí Minh',
    ],
    [['tỉnh Lâm Đồng 2024'], ['tỉnh Lâm Đồng 2026'], 'incomplete across the reform: Bình Thuận,Đắk Nông | '],
    [['tỉnh Bình Phước 2023', 'tỉnh Đồng Nai 2023'], ['tỉnh Bình Phước 2024'], 'incomplete:  | Đồng Nai'],
    [['tỉnh Đồng Nai 2026'], ['tỉnh Đồng Nai 2027', 'thành phố Hồ Chí Minh 2027'], 'incomplete: Hồ Chí Minh | '],
    [['tỉnh Long An 2024'], ['tỉnh Tây Ninh 2026'], 'incomplete across the reform: Tây Ninh | '],
    [['tỉnh Bình Phước 2024', 'tỉnh Bình Phước 2023'], ['tỉnh Đồng Nai 2025'], 'overlap: older 0 1'],
    [['tỉnh Đồng Nai 2024'], ['tỉnh Bình Phước 2024', 'tỉnh Đồng Nai 2026'], 'overlap: newer 0 1'],
    [['tỉnh Bến Tre 2019'], ['tỉnh Khánh Hòa 2019'], 'different'],
    [['tỉnh Bến Tre 2019'], ['huyện Bến Tre 2019'], 'different'],
    [['huyện Than Uyên 2019'], ['huyện Than Uyên 2024'], 'same'],
    [['huyện Than Uyên 2024'], ['huyện Than Uyên 2026'], 'reformed: district'],
    [['xã Hòa An 2026'], ['xã Hoà An 2027'], 'same'],
    [['xã Hòa An 2024'], ['xã Hòa An 2026'], 'reformed: commune'],
    [['huyện Than Uyên 2024'], ['huyện Tân Uyên 2024'], 'different'],
    // Several units of no province are the same where each of them is.
    [['huyện Than Uyên 2023', 'huyện Tân Uyên 2023'], ['huyện Tân Uyên 2024', 'huyện Than Uyên 2024'], 'same'],
    [['huyện Than Uyên 2023', 'huyện Tân Uyên 2023'], ['huyện Than Uyên 2024', 'huyện Sìn Hồ 2024'], 'different'],
    [['huyện Than Uyên 2023', 'huyện Tân Uyên 2023'], ['huyện Than Uyên 2024'], 'different'],
    [['huyện Than Uyên 2023'], ['huyện Than Uyên 2024', 'huyện Tân Uyên 2024'], 'different'],
  ])('%o – %o: %s', (older, newer, expected) => {
    expect(relation(older, newer)).toBe(expected);
  });
});

describe('containment, for adding up', () => {
  const territory = (text: string) => {
    const { unit, span } = placed(text);
    return territoryOf(unit, span);
  };

  test.each([
    ['tỉnh Đồng Nai 2026', 'tỉnh Bình Phước 2024', true],
    ['tỉnh Bình Phước 2024', 'tỉnh Đồng Nai 2026', false],
    ['tỉnh Đồng Nai 2024', 'tỉnh Bình Phước 2024', false],
    ['tỉnh Bến Tre 2019', 'tỉnh Bến Tre 2018', true],
    ['huyện Than Uyên 2019', 'huyện Than Uyên 2019', true],
    ['tỉnh Lai Châu 2019', 'huyện Than Uyên 2019', false],
  ])('%s contains %s: %s', (whole, part, expected) => {
    expect(contains(territory(whole), territory(part))).toBe(expected);
  });

  test('communes of one name are told apart by their codes', () => {
    const span = { from: '2026-01-01', to: '2026-12-31' };
    const commune = (code?: string) => territoryOf({ name: 'Tân Lập', level: 'xã', code }, span);
    expect(isSame(commune('25000'), commune('25001'))).toBe(false);
    expect(isSame(commune('25000'), commune('25000'))).toBe(true);
    expect(isSame(commune('25000'), commune())).toBe(true);
  });
});
