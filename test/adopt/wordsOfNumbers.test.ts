import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { adopt } from '../../src/jobs/adopt.js';
import { validate } from '../../src/jobs/validate.js';

function adopted(text: string) {
  const { adopted } = adopt({ name: 'a.md', data: `Tỉnh Tây Lâm tuyên truyền BHXH năm 2023\n\n${text}\n` });
  return parse(adopted?.text ?? '') as Record<string, never>;
}

test('words in front of the next number are no unit of the one before', () => {
  const { context } = adopted(
    '## I. Đặc điểm tình hình\n\nTỉnh có 10 đơn vị hành chính cấp huyện, dân số 812.400 người. Tỉnh có 11 huyện, thị xã, 111 xã, phường.',
  );
  expect(context).toEqual([
    { value: 10, unit: 'đơn vị hành chính cấp huyện' },
    { value: 11, unit: 'huyện, thị xã' },
    { value: 111, unit: 'xã, phường' },
  ]);
});

test('two kinds of people, counted together, are told together', () => {
  const { participants } = adopted(
    'Toàn tỉnh có 702.118 người tham gia BHYT. Trong đó, học sinh, sinh viên tham gia BHYT là 118.330 em.',
  );
  expect(participants).toMatchObject({
    health: { value: '702.118' },
    groups: [{ label: 'Học sinh, sinh viên tham gia BHYT', value: '118.330' }],
  });
});

test('two numbers of one sentence, which is the label of both, are no two values of one figure', () => {
  const data = 'BHXH tỉnh Tây Lâm, năm 2023\n\nBHXH tỉnh có 15 phòng nghiệp vụ và 5 BHXH huyện.\n';
  const { adopted } = adopt({ name: 'a.md', data });
  const { facts } = parse(adopted?.text ?? '') as { facts: { value: number; label: string }[] };
  expect(facts.map(({ value, label }) => [value, label])).toEqual([
    [15, 'BHXH tỉnh có 15 phòng nghiệp vụ và 5 BHXH huyện.'],
    [5, 'BHXH tỉnh có 15 phòng nghiệp vụ và 5 BHXH huyện.'],
  ]);
  const codes = (label: string): readonly string[] =>
    validate({ name: 'a.yaml', data: (adopted?.text ?? '').replaceAll('và 5', label) }).findings.map(
      ({ code }) => code,
    );
  expect(codes('và 5')).not.toContain('figure-two-values');
  // A label that does not say the number is of one figure.
  expect(codes('và 55')).toContain('figure-two-values');
});

test('no fact is named after digits of another number: next year they are others', () => {
  const { facts } = adopted('Đã chi trả cho 19.870 người với 1.120 tỷ đồng; thanh tra 38 đơn vị, 1,5% xin hoãn.');
  expect(facts).toMatchObject([
    { id: 'nguoi-voi', value: '19.870' },
    { id: 'tra-cho-nguoi-voi', value: '1.120 tỷ đồng' },
    { id: 'don-vi', value: 38 },
    { id: 'xin-hoan', value: '1,5%' },
  ]);
});
