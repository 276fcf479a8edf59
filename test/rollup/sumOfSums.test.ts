import { expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { at, sums } from './sums.js';

const health = (value: string, unit: string): RawMap => ({ participants: { health: { value, unit } } });

test('what cannot be added takes no place from another unit word, in one sum or in two', () => {
  const [an, binh, cam] = [health('5', 'em'), health('hàng chục', 'em'), health('90', 'thẻ')];
  const flat = sums(an, binh, cam);
  expect(at(flat.result, 'participants')).toMatchObject({ health: { value: '90', unit: 'thẻ' } });
  expect(at(flat.result, 'participants', 'groups')).toBeUndefined();
  expect(flat.left).toEqual(['participants.health: wording (2)']);
  expect(at(sums(sums(an, binh).whole, {}, cam).result, 'participants', 'health')).toMatchObject({
    value: '90',
    unit: 'thẻ',
  });
});

test('a group of an earlier sum takes the place of what can no longer be added', () => {
  const [an, binh, cam] = [health('5', 'em'), health('90', 'thẻ'), health('hàng chục', 'em')];
  const nested = at(sums(sums(an, binh).whole, cam).result, 'participants');
  expect(nested).toMatchObject({ health: { value: '90', unit: 'thẻ' } });
  expect(at(nested as RawMap, 'groups')).toBeUndefined();
  expect(at(sums(an, binh, cam).result, 'participants', 'health')).toMatchObject({ value: '90', unit: 'thẻ' });
});

test('lines whose makers are called alike but for accents stay two, in one sum or in two', () => {
  const poster = (count: string, maker: string): RawMap => ({ materials: [{ form: 'áp phích', count, maker }] });
  const [an, binh, cam] = [poster('5', 'xã Tân Hà'), poster('6', 'xã Tấn Hà'), poster('7', 'xã Tấn Hà')];
  const counts = ({ result }: ReturnType<typeof sums>) =>
    (at(result, 'materials') as readonly RawMap[]).map(({ id, count, maker }) => [id, count, maker]);
  expect(counts(sums(an, binh, cam))).toEqual([
    [undefined, '05', 'xã Tân Hà'],
    ['ap-phich-xa-tan-ha-9fmqn', '13', 'xã Tấn Hà'],
  ]);
  expect(counts(sums(sums(an, binh).whole, cam))).toEqual(counts(sums(an, binh, cam)));
});

test('a body that is named twice is one, in one sum or in two', () => {
  const signed = (value: string): RawMap => ({
    coordination: [{ kind: 'quy chế', parties: ['Đoàn', 'Đoàn'], signatories: { value, unit: 'đơn vị' } }],
  });
  const [an, binh, cam] = [signed('5'), signed('6'), signed('7')];
  expect(sums(an, binh, cam).result).toMatchObject({ coordination: [{ signatories: { value: '18' } }] });
  expect(sums(sums(an, binh).whole, cam).result).toEqual(sums(an, binh, cam).result);
});

test('a sum of some units from a day of their own is added to those of others, in one sum or in two', () => {
  const held = (count: string): RawMap => ({
    conferences: [{ form: 'hội nghị', organisers: ['BHXH'], from: '2019-02-01', places: [{ count, unit: 'xã' }] }],
  });
  const [an, binh, cam] = [held('5/8'), { limitations: ['x'] }, held('6/9')];
  const flat = sums(an, binh, cam).result;
  expect(flat).toMatchObject({ conferences: [{ places: [{ count: '11/17', units: '02/03' }] }] });
  expect(sums(sums(an, binh).whole, {}, cam).result).toMatchObject({ conferences: [{ places: [{ count: '11/17' }] }] });
});
