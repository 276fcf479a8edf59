import { expect, test } from 'vitest';
import { rollup } from '../../src/jobs/rollup.js';
import { placeUnits } from '../../src/rollup/units/placeUnits.js';
import { unitYear } from '../support/unitYear.js';
import { modelOf } from './rolled.js';

const HEAD = { label: 'năm 2024', from: '2024-01-01', to: '2024-12-31' };

/** The units that these names are taken for: "huyện: An Lâm". */
function unitsCalled(names: readonly string[], level = 'tỉnh', period = HEAD): readonly string[] {
  const rows = names.map((name) => ({ name, value: '5' }));
  const whole = modelOf(unitYear({ unit: { name: 'Hải Vân', level }, period, places: [{ label: 'Thẻ', rows }] }));
  return placeUnits(whole).map(({ unit }) => `${unit.level}: ${unit.name}`);
}

test('a place is called by its own level, or else is one level below the whole', () => {
  expect(unitsCalled(['huyện An Lâm', 'Thành phố Sông Trong', 'BHXH thị xã Đồi Xanh', 'Suối Bạc'])).toEqual([
    'huyện: An Lâm',
    'thành phố: Sông Trong',
    'thị xã: Đồi Xanh',
    'huyện: Suối Bạc',
  ]);
  expect(unitsCalled(['Suối Bạc'], 'huyện')).toEqual(['xã: Suối Bạc']);
  expect(unitsCalled(['Suối Bạc'], 'tỉnh', { label: 'năm 2025', from: '2025-01-01', to: '2025-12-31' })).toEqual([
    'xã: Suối Bạc',
  ]);
  expect(unitsCalled(['Bình Phước'], 'vùng')).toEqual(['tỉnh: Bình Phước']);
});

test('each kind of number goes where a unit of its own would say it, with its day and its plan', () => {
  const whole = unitYear({
    unit: { name: 'Hải Vân', level: 'tỉnh' },
    period: HEAD,
    participants: { asOf: '2024-12-31', health: { value: '9000' } },
    places: [
      {
        label: 'BHYT',
        measure: 'health',
        asOf: '2024-11-30',
        giver: 'BHXH tỉnh',
        year: '2024',
        rows: [
          { name: 'huyện A', value: '100', plan: '90' },
          { name: 'huyện B', percent: '98%' },
        ],
      },
      { label: 'Thẻ cấp mới', unit: 'thẻ', rows: [{ name: 'huyện A', value: '7' }] },
      { label: 'Số nợ', rows: [{ name: 'huyện B', value: '2 tỷ đồng' }] },
      { label: 'Tỷ lệ bao phủ', rows: [{ name: 'huyện A', value: '95%' }] },
    ],
  });
  const said = JSON.parse(
    JSON.stringify(placeUnits(modelOf(whole)), (_, value) => (typeof value?.text === 'string' ? value.text : value)),
  );
  const day = (date: string) => {
    const [year, month, last] = date.split('-').map(Number);
    return { type: 'date', year, month, day: last };
  };
  const plan = [{ giver: 'BHXH tỉnh', year: { type: 'date', year: 2024, month: null, day: null }, value: '90' }];
  expect(said).toMatchObject([
    {
      participants: {
        asOf: day('2024-12-31'),
        health: { value: '100', asOf: day('2024-11-30'), plan },
        groups: [{ label: 'Thẻ cấp mới', value: '07', unit: 'thẻ' }],
        rates: [{ label: 'Tỷ lệ bao phủ', percent: '95%' }],
      },
    },
    { participants: {}, finances: [{ label: 'Số nợ', value: '2 tỷ đồng' }] },
  ]);
});

test('a program adds the places of an object', () => {
  const data = {
    unit: { name: 'Hải Vân', level: 'tỉnh' },
    period: HEAD,
    report: {
      profile: 'state',
      subject: 'kết quả',
      issuer: { name: 'BHXH tỉnh', symbol: 'BHXH' },
      place: 'Hải Vân',
      signer: { title: 'Giám đốc' },
    },
    places: [
      {
        label: 'BHYT',
        measure: 'health',
        rows: [
          { name: 'huyện A', value: 100 },
          { name: 'huyện B', value: 250 },
        ],
      },
    ],
  } as const;
  const { text, units } = rollup([data], { unit: 'Hải Vân', level: 'tỉnh', places: true });
  expect(units).toEqual(['huyện A', 'huyện B']);
  expect(text).toContain('value: 350\n');
  const { places: _, ...without } = data;
  const none = rollup([without], { unit: 'Hải Vân', level: 'tỉnh', places: true });
  expect(none.findings.map(({ code }) => code)).toEqual(['rollup-no-places']);
});
