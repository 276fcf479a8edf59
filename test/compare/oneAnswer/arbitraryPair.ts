import fc from 'fast-check';
import type { RawMap } from '../../support/raw.js';

/** Two files that say something of the same dozen things, each in its own words, at its own times, and as exactly as it knows. */
export interface Pair {
  readonly older: RawMap;
  readonly newer: RawMap;
}

const REPORT = {
  profile: 'state',
  subject: 'kết quả tuyên truyền',
  issuer: { name: 'Bảo hiểm xã hội tỉnh', symbol: 'BHXH' },
  place: 'Bến Tre',
  signer: { title: 'Giám đốc' },
};

/**
 * Numbers that are unlike each other, small ones as rare as large ones, so that a sum of two is known by its value; it ends in
 * no zero, so that it is not told in thousands.
 */
const number = fc.noBias(fc.integer({ min: 100_000, max: 9_000_000 })).map((tens) => tens * 10 + 3);
const value = fc
  .tuple(number, fc.constantFrom('', '', '', '', 'hơn ', 'gần ', 'khoảng ', 'ước ', 'ít nhất '))
  .map(([count, word]) => `${word}${count}`);
/** Now and then what it was. */
const percent = fc.oneof(
  fc.constant('91,5%'),
  fc
    .tuple(fc.integer({ min: 100, max: 990 }), fc.constantFrom('', '', '', 'hơn ', 'khoảng '))
    .map(([share, word]) => `${word}${String(share / 10).replace('.', ',')}%`),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** The same data in words of two people: what is measured is one. */
const either = (...words: readonly string[]) => fc.constantFrom(...words);

/** `some`: of how many of its units a number may be the sum. */
function arbitraryFile(
  days: readonly string[],
  periods: readonly RawMap[],
  names: readonly string[],
  some: readonly string[] = [],
) {
  const units = some.length === 0 ? fc.constant(undefined) : optional(fc.constantFrom(...some));
  const day = optional(fc.constantFrom(...days));
  const counted = { value, asOf: day, estimate: optional(fc.constant('true')) };
  const measure = fc.record({ ...counted, units });
  const held = (form: fc.Arbitrary<string>, organisers: fc.Arbitrary<readonly string[]>) =>
    fc.record({ form, organisers, count: value, units, from: optional(fc.constantFrom(...days)), to: day });
  return fc
    .record({
      unit: fc
        .constantFrom(...names)
        .map((name) => ({ name, level: 'tỉnh', ...(some.length > 0 && { sumOf: { count: '3', unit: 'huyện' } }) })),
      period: fc.constantFrom(...periods),
      participants: fc.record({
        scope: optional(either('toàn tỉnh', 'toàn tỉnh', 'trên địa bàn tỉnh', 'khối doanh nghiệp')),
        asOf: day,
        health: measure,
        voluntary: measure,
        compulsory: fc.record({ ...counted, unit: optional(either('người', 'lao động')) }),
        groups: fc.tuple(
          fc.record({ ...counted, label: either('BHYT học sinh', 'Học sinh tham gia BHYT') }),
          fc.record({ ...counted, label: either('Số người tham gia BHXH tự nguyện mới') }),
        ),
        rates: fc.tuple(
          fc.record({
            label: either('Tỷ lệ bao phủ BHYT', 'BHYT: bao phủ'),
            of: either('dân số', 'dân số toàn tỉnh', 'dân số', 'hộ gia đình'),
            percent,
            asOf: day,
          }),
        ),
      }),
      finances: fc.tuple(
        fc.record({ label: either('Số thu BHXH'), value: value.map((text) => `${text} đồng`), asOf: day }),
        fc.record({ label: either('Số nợ BHXH', 'Nợ BHXH'), value: value.map((text) => `${text} đồng`), asOf: day }),
      ),
      conferences: fc.tuple(
        held(either('hội nghị', 'Hội nghị'), fc.constantFrom(['BHXH tỉnh'], ['BHXH tỉnh'])),
        held(either('lớp tập huấn'), fc.constantFrom(['BHXH tỉnh', 'Hội Nông dân'], ['BHXH tỉnh', 'Hội Nông dân'])),
      ),
      media: fc
        .record({ form: either('tin, bài', 'tin bài'), count: value, asOf: day })
        .map((item) => [{ group: 'báo chí', outlets: ['Báo Đồng Khởi'], items: [item] }]),
      ratios: fc
        .constantFrom('20/22', '21/22', '21/21', '20')
        .map((reached) => [{ value: reached, unit: 'xã', state: 'có đại lý' }]),
    })
    .filter(({ conferences }) =>
      conferences.every(({ from, to }) => from === undefined || to === undefined || from < to),
    )
    .map((data): RawMap => ({ report: REPORT, ...(JSON.parse(JSON.stringify(data)) as RawMap) }));
}

const YEAR = (year: number) => ({ label: `năm ${year}`, from: `${year}-01-01`, to: `${year}-12-31` });
const HALF = (year: number) => ({ label: `6 tháng đầu năm ${year}`, from: `${year}-01-01`, to: `${year}-06-30` });

/** Of two times: years, halves, and stretches that share days; of one province, which may be no more on a day of the newer file. */
export const twoTimes: fc.Arbitrary<Pair> = fc.record({
  older: arbitraryFile(
    ['2023-04-30', '2023-06-30', '2023-12-31', '2023-10-31'],
    [YEAR(2023), YEAR(2023), HALF(2023), { label: 'kỳ', from: '2022-07-01', to: '2023-12-31' }],
    ['Bến Tre'],
    ['2/3', '3/3'],
  ),
  newer: arbitraryFile(
    ['2023-12-31', '2024-04-30', '2024-06-30', '2024-12-31'],
    [YEAR(2024), YEAR(2024), HALF(2024), { label: 'kỳ', from: '2023-10-01', to: '2024-12-31' }],
    ['Bến Tre'],
    ['2/3', '3/3'],
  ),
});

/** On both sides of the day on which provinces were joined. */
export const acrossReform: fc.Arbitrary<Pair> = fc.record({
  older: arbitraryFile(['2024-06-30', '2024-12-31'], [YEAR(2024)], ['Bình Phước', 'Tây Ninh', 'Cà Mau']),
  newer: arbitraryFile(['2025-03-31', '2025-12-31'], [YEAR(2025)], ['Bình Phước', 'Tây Ninh', 'Cà Mau']),
});

/** Two provinces in one year. */
export const twoUnits: fc.Arbitrary<Pair> = fc.record({
  older: arbitraryFile(['2023-06-30', '2023-12-31'], [YEAR(2023)], ['Bến Tre']),
  newer: arbitraryFile(['2023-06-30', '2023-12-31'], [YEAR(2023)], ['Cà Mau']),
});
