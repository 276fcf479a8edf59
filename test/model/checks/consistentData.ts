import fc from 'fast-check';
import type { Raw, RawMap, RawPath } from '../../support/raw.js';
import { unitYear } from '../../support/unitYear.js';

/** A true number with a published percentage of it: rounded or cut, with up to two decimals. */
interface Publishing {
  readonly decimals: number;
  readonly cut: boolean;
}

const publishing: fc.Arbitrary<Publishing> = fc.record({ decimals: fc.integer({ min: 0, max: 2 }), cut: fc.boolean() });
const people = fc.integer({ min: 100, max: 1_000_000 });
/** What another number is, in twentieths of the first: a quarter of it to four times. */
const twentieths = fc.integer({ min: 5, max: 80 }).filter((n) => n !== 20);

/** Worked in whole numbers of the last printed digit, by no code of the program. */
function share(part: number, whole: number, { decimals, cut }: Publishing): string {
  const unit = 10 ** decimals;
  const scaled = cut ? Math.floor((part * 100 * unit) / whole) : Math.floor((part * 200 * unit + whole) / (2 * whole));
  if (decimals === 0) return `${scaled}%`;
  return `${Math.floor(scaled / unit)},${String(scaled % unit).padStart(decimals, '0')}%`;
}

/** Data in which everything follows from a few true numbers. */
export const consistentData: fc.Arbitrary<Raw> = fc
  .record({
    compulsory: people,
    voluntary: people,
    other: people,
    plan: twentieths,
    base: twentieths,
    nobody: people,
    events: fc.integer({ min: 1, max: 500 }),
    each: fc.integer({ min: 1, max: 500 }),
    day: fc.integer({ min: 10, max: 28 }),
    how: publishing,
  })
  .map(({ compulsory, voluntary, other, nobody, events, each, day, how, ...times }) => {
    const plan = Math.ceil((compulsory * times.plan) / 20);
    const base = Math.ceil((compulsory * times.base) / 20);
    const change = Math.abs(compulsory - base);
    const population = compulsory + nobody;
    const numbers = (data: Readonly<Record<string, string | number>>): RawMap =>
      Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
    return unitYear({
      documents: [
        {
          ...numbers({ kind: 'Kế hoạch', number: '203/KH-UBND', date: `2018-09-${day}` }),
          implements: numbers({ kind: 'Nghị quyết', number: '102/NQ-CP', date: `2018-08-${day}` }),
        },
      ],
      conferences: [
        {
          form: 'hội nghị',
          organisers: ['BHXH tỉnh'],
          count: String(events),
          attendance: numbers({ each, total: events * each }),
        },
      ],
      participants: {
        asOf: `2019-08-${day}`,
        total: numbers({ value: compulsory + voluntary, relation: 'sum' }),
        compulsory: {
          value: String(compulsory),
          plan: [numbers({ value: plan, percent: share(compulsory, plan, how) })],
          changes: [
            numbers({
              against: 'năm 2018',
              direction: compulsory > base ? 'tăng' : 'giảm',
              base,
              value: change,
              percent: share(change, base, how),
            }),
            // The same again, with nothing to hold it against but what follows from it.
            numbers({
              against: 'cùng kỳ năm 2018',
              direction: compulsory > base ? 'tăng' : 'giảm',
              value: change,
              percent: share(change, base, how),
            }),
            numbers({
              against: 'năm trước',
              direction: compulsory > base ? 'tăng' : 'giảm',
              percent: share(change, base, how),
            }),
          ],
          coverage: [numbers({ of: 'dân số', denominator: population, percent: share(compulsory, population, how) })],
        },
        voluntary: numbers({ value: voluntary }),
      },
      beneficiaries: [
        {
          ...numbers({ label: 'Hưu trí', value: compulsory + other, relation: 'sum' }),
          parts: [numbers({ label: 'nam', value: compulsory }), numbers({ label: 'nữ', value: other })],
        },
      ],
      finances: [
        {
          label: 'Tổng số thu',
          value: `${compulsory} đồng`,
          plan: [{ value: `${plan} đồng`, percent: share(compulsory, plan, how) }],
        },
      ],
    });
  })
  // A change of nothing is called "bằng".
  .filter((raw) => !JSON.stringify(raw).includes('"value":"0"'));

/** Published numbers, each of which the others fix. */
export const FIXED: readonly RawPath[] = [
  ['participants', 'total', 'value'],
  ['participants', 'compulsory', 'value'],
  ['participants', 'voluntary', 'value'],
  ['participants', 'compulsory', 'plan', 0, 'percent'],
  ['participants', 'compulsory', 'changes', 0, 'value'],
  ['participants', 'compulsory', 'changes', 0, 'percent'],
  ['participants', 'compulsory', 'changes', 1, 'percent'],
  ['participants', 'compulsory', 'coverage', 0, 'percent'],
  ['beneficiaries', 0, 'value'],
  ['beneficiaries', 0, 'parts', 1, 'value'],
  ['finances', 0, 'plan', 0, 'percent'],
  ['conferences', 0, 'attendance', 'total'],
];
