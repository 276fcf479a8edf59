import { expect, test } from 'vitest';
import { checkFile } from '../source/checkFile.js';

test('all that is wrong in a file is found at once', () => {
  const found = checkFile(`unit: { name: Bình Phước, level: tinh }
period: { label: 01 năm, from: 2019-02-30, to: 30/9/2019, toi: nay }
report:
  profile: party
  issuer: { name: Ban Tuyên giáo }
  date: 2019
conferences:
  -
  - { form: hội nghị, organisers: BHXH tỉnh, count: 1e3, attendance: { each: 1.200 } }
participants:
  asOf: 2019
  total: { value: 100.000, plan: [{ percent: 96,06 }, { percent: 101.5 }] }
limitations:
  - ""
  - [a]
`);
  const inOrder = found.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  expect(inOrder.join('\n')).toBe(
    [
      '1:34 choice-unknown',
      '2:32 date-nonexistent',
      '2:59 key-unknown',
      '3:1 key-missing',
      '3:1 key-missing',
      '5:3 key-missing',
      '6:9 date-imprecise',
      '8:4 item-empty',
      '9:35 type-wrong',
      '9:53 number-notation',
      '9:78 number-unquoted',
      '12:49 comma-in-braces',
      '12:19 number-unquoted',
      '12:66 number-decimal-point',
      '14:5 text-empty',
      '15:5 type-wrong',
    ].join('\n'),
  );
});
