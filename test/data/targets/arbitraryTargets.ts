import fc from 'fast-check';
import type { RawMap } from '../../support/raw.js';

const WORDS = ['hơn', 'trên', 'gần', 'khoảng', 'ước', 'ít nhất', 'không quá', 'dưới', 'xấp xỉ'] as const;

/** Mostly without a word. */
const word = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...WORDS) });

function said(word: string, text: string): string {
  return word === '' ? text : `${word} ${text}`;
}

const round = fc.constantFrom(10, 100, 5_000, 25_000, 131_500, 227_000);
/** How far a value lies from its plan. */
const off = fc.constantFrom(0, 0, 1, -1, 0.02, -0.02, 0.1, -0.1, 0.5, -0.7);

/** A plan and a value close to it. */
const pair = fc
  .tuple(round, off)
  .map(([plan, by]) => ({ plan, value: Math.max(1, Math.round(plan + (Math.abs(by) === 1 ? by : plan * by))) }));

function dotted(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+(?!\d))/g, '.');
}

/** When a target falls due. */
const terms = fc.constantFrom<RawMap>(
  {},
  { year: '2022' },
  { year: '2022' },
  { year: '2021' },
  { year: '2025' },
  { by: '31/3/2022' },
  { by: '2022-12-31', year: '2022' },
  { name: 'kế hoạch năm' },
  { name: 'kế hoạch năm', year: '2022' },
  { name: 'kế hoạch quý I' },
  { undated: 'true' },
);

const share = fc.constantFrom(
  ...['30%', '96,06%', '99,996%', '100%', '100,004%', '104,9%', '400%'],
  ...['hơn 100%', 'gần 100%', 'khoảng 100%', 'trên 95%', '95-105%', 'hơn 102%', 'khoảng 90%'],
);

const asOf = fc.option(fc.constantFrom('2022-03-31', '31/12/2022', '5/2022'), { nil: undefined, freq: 3 });

/** A value with one or two plans, each in numbers, as a share, or as a gap. */
function measure(): fc.Arbitrary<RawMap> {
  return valued(
    (number) => dotted(number),
    (plan) => dotted(plan),
  );
}

function finance(label: string): fc.Arbitrary<RawMap> {
  return valued(
    (number) => `${dotted(number)} tỷ đồng`,
    (plan) => `${dotted(plan)} tỷ đồng`,
  ).map((money) => ({ label, ...money }));
}

function valued(print: (value: number) => string, printPlan: (plan: number) => string): fc.Arbitrary<RawMap> {
  return fc
    .record({ pair, of: word, day: asOf, givers: fc.constantFrom(['A'], ['A', 'B']) })
    .chain(({ pair, of, day, givers }) =>
      fc
        .tuple(
          ...givers.map((giver) =>
            fc
              .oneof(
                { weight: 3, arbitrary: word.map((before): RawMap => ({ value: said(before, printPlan(pair.plan)) })) },
                { weight: 2, arbitrary: share.map((percent): RawMap => ({ percent })) },
                {
                  weight: 1,
                  arbitrary: fc.constantFrom<RawMap>({ shortfall: print(7) }, { excess: said('hơn', print(100)) }),
                },
              )
              .chain((known) => terms.map((when): RawMap => ({ giver, ...when, ...known }))),
          ),
        )
        .map(
          (plan): RawMap => ({ value: said(of, print(pair.value)), plan, ...(day === undefined ? {} : { asOf: day }) }),
        ),
    );
}

const percents = fc.constantFrom('89,996%', '90%', '90,004%', '85%', '95%', 'hơn 90%', 'gần 90%', 'khoảng 90%', '3%');
const wanted = fc.constantFrom('90%', '90%', 'ít nhất 90%', 'trên 90%', 'khoảng 90%', '85-90%', 'không quá 90%', '3%');

function rate(label: string): fc.Arbitrary<RawMap> {
  return fc.tuple(percents, fc.array(fc.tuple(wanted, terms), { minLength: 1, maxLength: 2 })).map(
    ([percent, targets]): RawMap => ({
      label,
      percent,
      of: 'dân số',
      target: targets.map(([limit, when], index) => ({
        id: `t${index}`,
        giver: 'HĐND tỉnh',
        ...when,
        ...('name' in when ? { name: String(when.name).replace('kế hoạch', 'chỉ tiêu') } : {}),
        percent: limit,
      })),
    }),
  );
}

function goal(): fc.Arbitrary<RawMap> {
  const years = fc.subarray(['2020', '2021', '2022', '2025', '2030'], { minLength: 1 });
  const current = fc.option(
    fc
      .tuple(percents, fc.constantFrom('2022-03-31', '2022-12-31', '2022'))
      .map(([value, day]) => ({ value, asOf: day })),
    { nil: undefined },
  );
  return fc.tuple(years, wanted, current).map(
    ([list, value, known]): RawMap => ({
      about: 'dân số tham gia BHYT',
      sets: [{ decidedBy: 'Tỉnh ủy', milestones: list.map((year) => ({ year, value })) }],
      ...(known === undefined ? {} : { current: known }),
    }),
  );
}

/** Plausible data of one unit, with numbers close to the boundaries of verdicts and every way to say when a target falls due. */
export const arbitraryTargets: fc.Arbitrary<RawMap> = fc.record({
  period: fc.constantFrom<RawMap>(
    { label: 'năm 2022', from: '2022-01-01', to: '2022-12-31' },
    { label: 'quý I năm 2022', from: '2022-01-01', to: '2022-03-31' },
    { label: '6 tháng đầu năm 2022', from: '2022-01-01', to: '2022-05-31', running: 'true' },
    { label: 'hơn 01 năm', from: '2021-05-01', to: '2022-09-30' },
  ),
  participants: fc.record({
    voluntary: measure(),
    health: measure(),
    groups: fc.tuple(measure()).map(([group]) => [{ label: 'Nhóm A', ...group }]),
    rates: fc.tuple(rate('Tỷ lệ bao phủ'), rate('Tỷ lệ nợ')).map((rates) => rates),
  }),
  finances: fc.tuple(finance('Số thu'), finance('Số nợ')).map((finances) => finances),
  goals: fc.tuple(goal()).map((goals) => goals),
});
