import { describe, expect, test } from 'vitest';
import { isSameFigureText } from '../../../src/quantity/text/comparableText.js';

describe('the same figure, typed in another way', () => {
  test.each([
    ['08', '8'],
    ['96,06%', '96,06 %'],
    ['96,06%', '96,06\u00a0%'],
    ['96,06%', '96.06%'],
    ['96,10%', '96,1%'],
    ['837.727', '837727'],
    ['khoảng 1.600', 'Khoảng  1.600'],
    ['hơn 227.000', 'ho\u031bn 227.000'.normalize('NFD')],
    ['2016-2020', '2016 – 2020'],
    ['02-CTPH/BTGTU-BHXH', '02\u2011CTPH/BTGTU\u2011BHXH'],
    ['2.109/2.156', '2.109 / 2.156'],
    ['05/01/2020', '5/1/2020'],
    ['05/01/2020', 'ngày 05 tháng 01 năm 2020'],
    ['5/2018', 'tháng 5 năm 2018'],
    ['23/5/2018', 'ngày 23/5/2018'],
    ['3.900 tỷ đồng', '3.900 tỉ đồng'],
  ])('%s = %s', (one, other) => {
    expect(isSameFigureText(one, other)).toBe(true);
    expect(isSameFigureText(other, one)).toBe(true);
  });
});

describe('another figure', () => {
  test.each([
    ['837.727', '873.727'],
    ['837.727', '837,727'],
    ['96,06%', '9.606%'],
    ['96,06%', '96,6%'],
    ['96,06%', '96,06'],
    ['hơn 227.000', '227.000'],
    ['hơn 227.000', 'gần 227.000'],
    ['80', '8'],
    ['1,05', '1,5'],
    ['10', '1'],
    ['2016-2020', '2016/2020'],
    ['12.34.567', '1.234.567'],
    ['28-NQ/TW', '28-NQ/TU'],
    ['05/01/2020', '01/05/2020'],
    [`${'a'.repeat(90)} 1`, `${'a'.repeat(90)} 2`],
  ])('%s ≠ %s', (one, other) => {
    expect(isSameFigureText(one, other)).toBe(false);
  });
});
