import { expect, test } from 'vitest';
import { type AimTerms, aimOf, sharedLimit } from '../../../src/model/targets/aim.js';
import { isKeptLow } from '../../../src/model/targets/limitWords.js';
import { rate } from '../../support/quantities.js';

test.each([
  ...['Số nợ BHXH', 'Tỷ lệ nợ so với số phải thu', 'Nợ đọng BHXH, BHYT, BHTN', 'Số tiền nợ chưa thu hồi'],
  ...['Số tiền chậm đóng', 'Tiền trốn đóng BHXH', 'Số người hưởng BHXH một lần', 'rút bảo hiểm xã hội 1 lần'],
  ...['Tỷ lệ hộ nghèo', 'Số hộ cận nghèo', 'Tỷ lệ thất nghiệp', 'Số người dừng tham gia BHXH tự nguyện'],
  ...['Số vụ vi phạm', 'Hồ sơ quá hạn'],
])('%s is to be kept low', (label) => {
  expect(isKeptLow(label)).toBe(true);
  expect(isKeptLow(label.normalize('NFD').toUpperCase())).toBe(true);
});

test.each([
  ...['BHXH bắt buộc', 'BHTN', 'Bảo hiểm thất nghiệp', 'Tỷ lệ bao phủ BHYT', 'Tổng số thu BHXH, BHYT, BHTN'],
  ...['Thu nợ BHXH', 'Số tiền nợ đã thu hồi', 'Người thuộc hộ nghèo tham gia BHYT', 'Tỷ lệ hộ nghèo có thẻ BHYT'],
  ...['Số hộ thoát nghèo', 'Số vụ vi phạm đã xử lý', 'nỗ lực', 'chi nhánh', 'tỷ lệ chi trả qua tài khoản'],
])('%s is to be reached', (label) => {
  expect(isKeptLow(label)).toBe(false);
});

test.each(['Giảm tỷ lệ nợ', 'Giảm nghèo', 'Chi khám chữa bệnh BHYT', 'Số chi BHXH', 'Hộ nghèo'])(
  'of %s it must be said',
  (label) => {
    expect(isKeptLow(label)).toBe(null);
  },
);

interface Terms extends Omit<AimTerms, 'wanted'> {
  readonly wanted?: string;
}

test.each<[Terms, string]>([
  [{ label: 'Số nợ' }, 'at-most'],
  [{ label: 'Số thu' }, 'at-least'],
  [{ label: 'Số chi' }, 'at-least'],
  // What the data say wins over what is counted, and the number's own word over both.
  [{ label: 'Số nợ', limit: 'tối thiểu' }, 'at-least'],
  [{ label: 'Số chi', limit: 'tối đa' }, 'at-most'],
  [{ label: 'Tỷ lệ', wanted: 'không quá 3%' }, 'at-most'],
  [{ label: 'Tỷ lệ nợ', wanted: 'ít nhất 3%', limit: 'tối đa' }, 'at-least'],
  // "hơn" may be the word of any number.
  [{ label: 'Tỷ lệ nợ', wanted: 'hơn 3%' }, 'at-most'],
  [{ label: 'Tỷ lệ', wanted: 'hơn 3%' }, 'at-least'],
])('%j: %s', ({ wanted, ...terms }, aim) => {
  expect(aimOf({ ...terms, wanted: wanted === undefined ? undefined : rate(wanted) })).toBe(aim);
});

test.each<[readonly (readonly [wanted: string, limit?: 'tối đa' | 'tối thiểu'])[], string | undefined]>([
  [[['dưới 4%'], ['3%']], 'tối đa'],
  [[['90%'], ['ít nhất 95%']], 'tối thiểu'],
  [[['4%', 'tối đa'], ['3%']], 'tối đa'],
  [[['4%'], ['hơn 3%']], undefined],
  [[['không quá 4%'], ['ít nhất 3%']], undefined],
  [[], undefined],
])('milestones of one goal %j: %s', (milestones, expected) => {
  expect(sharedLimit(milestones.map(([wanted, limit]) => ({ wanted: rate(wanted), limit })))).toBe(expected);
});
