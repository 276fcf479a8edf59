import { describe, expect, test } from 'vitest';
import { startAdding } from '../../src/jobs/rollup.js';
import { checkAddend } from '../../src/jobs/steps/checkAddend.js';
import type { Input } from '../../src/jobs/steps/input.js';
import type { RawMap } from '../support/raw.js';
import { at, sums } from './sums.js';

describe('what cannot be set side by side is not added', () => {
  const held = (count: string, more: RawMap): RawMap => ({
    conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], count, ...more }],
  });
  const linesOf = (...units: readonly RawMap[]) => {
    const lines = (at(sums(...units).result, 'conferences') ?? []) as readonly RawMap[];
    return lines.map(({ count, from, to, asOf }) => [count, from ?? '', to ?? asOf ?? ''].join(' ').trim());
  };

  test('events of other days are lines of their own, in any order', () => {
    const half = { from: '2019-01', to: '2019-06' };
    const units = [held('420', half), held('770', { from: '2019-01', to: '2019-11' }), held('6', half)] as const;
    const expected = ['426 2019-01 2019-06', '770 2019-01 2019-11'];
    expect(linesOf(...units)).toEqual(expected);
    expect(linesOf(...units.toReversed()).toSorted()).toEqual(expected);
  });

  test('days that are those of the period are none of their own', () => {
    expect(linesOf(held('5', {}), held('6', { to: '2019-12-31' }))).toEqual(['11']);
    expect(linesOf(held('5', {}), held('6', { asOf: '2019-09-30' }))).toEqual(['05', '06  2019-09-30']);
  });

  test('money that came in by another day is another line, what is owed is not', () => {
    const paid = (label: string, asOf: string): RawMap => ({ finances: [{ label, value: '5 tỷ đồng', asOf }] });
    const values = (label: string) => {
      const { result } = sums(paid(label, '2019-09-30'), paid(label, '2019-12-31'));
      return (at(result, 'finances') as readonly RawMap[]).map(({ value }) => value);
    };
    expect(values('Số thu')).toEqual(['5 tỷ đồng', '5 tỷ đồng']);
    expect(values('Số nợ')).toEqual(['10 tỷ đồng']);
  });

  test('people of one scope and of another make no sum; other words for one scope do', () => {
    const scoped = (scope: string): RawMap => ({ participants: { scope, health: { value: '100' } } });
    const mixed = sums(scoped('toàn huyện'), scoped('khối doanh nghiệp'));
    expect(at(mixed.result, 'participants')).toBeUndefined();
    expect(mixed.left).toEqual(['participants.health: scope-differs (2)']);
    expect(at(sums(scoped('toàn huyện'), scoped('trên địa bàn huyện')).result, 'participants', 'health', 'value')).toBe(
      '200',
    );
  });

  test('a unit that was no more on the day of its figures is refused', () => {
    const ended = rollup([
      { name: 'bp.yaml', data: asFile('Bình Phước') },
      { name: 'tn.yaml', data: asFile('Tây Ninh') },
    ]);
    expect(ended).toEqual([['bp.yaml', 'rollup-unit-ended']]);
  });
});

function asFile(name: string): Uint8Array {
  return new TextEncoder().encode(`unit: { name: ${name}, level: tỉnh }
report: { profile: state, subject: kết quả, issuer: { name: BHXH, symbol: BHXH }, place: A, signer: { title: Giám đốc } }
period: { label: năm 2025, from: 2025-01-01, to: 2025-12-31 }
participants: { health: { value: 5 } }
`);
}

function rollup(inputs: readonly Input[]) {
  const { adding } = startAdding({ unit: 'Nam Bộ', level: 'vùng' });
  for (const input of inputs) adding?.take(checkAddend(input));
  return adding?.clashes().map(({ file, finding }) => [file, finding.code]);
}
