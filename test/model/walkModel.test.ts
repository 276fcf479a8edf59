import { expect, test } from 'vitest';
import type { Path } from '../../src/diagnostics/finding.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { type Leaf, walkModel } from '../../src/model/walkModel.js';

const DATA = {
  unit: { name: 'Bình Phước', level: 'tỉnh' },
  conferences: [
    { form: 'hội nghị', organisers: ['BHXH tỉnh'], count: '8', attendance: { each: 'khoảng 200' } },
    { id: 'huyen', form: 'tọa đàm', organisers: ['BHXH huyện'] },
  ],
};

function leaves(value: unknown): readonly Leaf[] {
  const found: Leaf[] = [];
  walkModel(unitYearSchema, value, (leaf) => found.push(leaf));
  return found;
}

test('every scalar, in the order of the schema, with its kind and its name', () => {
  const texts = leaves(DATA).map(({ kind, names, value }) => `${kind} ${names.join('.')}: ${value}`);
  expect(texts).toEqual([
    'text unit.name: Bình Phước',
    'choice unit.level: tỉnh',
    'text conferences.hoi-nghi-bhxh-tinh.form: hội nghị',
    expect.stringMatching(/^text conferences\.hoi-nghi-bhxh-tinh\.organisers\.t[0-9a-z]{5}: BHXH tỉnh$/),
    'count conferences.hoi-nghi-bhxh-tinh.count: 8',
    'count conferences.hoi-nghi-bhxh-tinh.attendance.each: khoảng 200',
    'identifier conferences.huyen.id: huyen',
    'text conferences.huyen.form: tọa đàm',
    expect.stringMatching(/^text conferences\.huyen\.organisers\.t[0-9a-z]{5}: BHXH huyện$/),
  ]);
});

test('a path leads back to the value', () => {
  for (const { path, value } of leaves(DATA)) expect(at(DATA, path)).toBe(value);
  expect(leaves(DATA).map(({ path }) => path)).toContainEqual(['conferences', 0, 'attendance', 'each']);
});

function at(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], root);
}

test('what the visit makes of each scalar stands in its place, and every item carries its name', () => {
  const upper = walkModel(unitYearSchema, DATA, ({ value }) => String(value).toUpperCase());
  expect(upper).toEqual({
    unit: { name: 'BÌNH PHƯỚC', level: 'TỈNH' },
    conferences: [
      {
        id: 'hoi-nghi-bhxh-tinh',
        form: 'HỘI NGHỊ',
        organisers: ['BHXH TỈNH'],
        count: '8',
        attendance: { each: 'KHOẢNG 200' },
      },
      { id: 'huyen', form: 'TỌA ĐÀM', organisers: ['BHXH HUYỆN'] },
    ],
  });
});

test('what does not have the shape of the model is left as it is', () => {
  const odd = { unit: 'Bình Phước', conferences: [null, 'hội nghị'], unknown: { a: '1' } };
  expect(walkModel(unitYearSchema, odd, () => 'seen')).toEqual({ unit: 'Bình Phước', conferences: [null, 'hội nghị'] });
});
