import { expect, test } from 'vitest';
import { isOfLocality } from '../../../src/model/targets/isOfLocality.js';

const PROVINCE = { name: 'Bình Phước', level: 'tỉnh' } as const;

test.each([
  'BHXH tự nguyện huyện Lộc Ninh',
  'Thị xã Phước Long',
  'TP. Đồng Xoài',
  'Tỷ lệ bao phủ BHYT các xã Tân Lợi, Tân Hưng',
  'Số nợ BHXH tại Phường 12',
  'Số nợ BHXH tại Phường 12'.normalize('NFD'),
])('%s: a place within the province', (label) => {
  expect(isOfLocality(label, PROVINCE)).toBe(true);
});

test.each([
  'BHXH tự nguyện',
  'Tỷ lệ bao phủ Bảo hiểm Xã Hội',
  'Bảo hiểm xã hội tỉnh Bình Phước',
  'Tỷ lệ bao phủ BHYT ở các xã đặc biệt khó khăn',
  'Người tham gia BHYT ở xã 135',
  'Cán bộ Thành đoàn',
  'Số thu của tỉnh Đồng Nai',
])('%s: none', (label) => {
  expect(isOfLocality(label, PROVINCE)).toBe(false);
});

test('what is within a unit depends on its level', () => {
  const label = 'BHYT thành phố Huế';
  expect(isOfLocality(label, { name: 'Thừa Thiên Huế', level: 'tỉnh' })).toBe(true);
  expect(isOfLocality(label, { name: 'Huế', level: 'thành phố' })).toBe(false);
  expect(isOfLocality('BHYT huyện Lộc Ninh', { name: 'Lộc Ninh', level: 'huyện' })).toBe(false);
  expect(isOfLocality('BHYT xã Lộc An', { name: 'Lộc Ninh', level: 'huyện' })).toBe(true);
  expect(isOfLocality('BHYT tỉnh Bình Phước', { name: 'Đông Nam Bộ', level: 'vùng' })).toBe(true);
});
