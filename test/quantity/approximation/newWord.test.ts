import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { APPROXIMATORS } from '../../../src/quantity/approximation/approximators.js';
import type { RawMap } from '../../support/raw.js';
import { unitYear } from '../../support/unitYear.js';

/**
 * Whoever adds a word adds one row of the table, and every sentence and verdict that its meaning implies follows. Shown by
 * adding to each word of the table a new one of the same meaning ("ngót" beside "gần"), nothing else, and running the whole program:
 * whatever it says with the new word is what it says with the old one.
 */
const WORDS = Object.keys(APPROXIMATORS);
/** One word of each meaning. */
const MEANINGS = [
  ...new Map(
    Object.entries(APPROXIMATORS)
      .toReversed()
      .map(([word, row]) => [JSON.stringify(row), word]),
  ).values(),
];
/** Like nothing that the program could know: "ngót", "như aab". */
const twinOf = (word: string): string =>
  word === 'gần' ? 'ngót' : `như ${WORDS.indexOf(word).toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}`;

/** The program, loaded with the longer table. */
async function load() {
  const [raw, said, sides, spots, rounding, sums, raws] = [
    await import('../../support/buildRaw.js'),
    await import('../../support/said.js'),
    await import('../../compare/sides.js'),
    await import('../../../src/verify/scan/scanSpots.js'),
    await import('../../../src/verify/match/roundingOf.js'),
    await import('../../../src/quantity/arithmetic/addQuantities.js'),
    await import('../../support/quantities.js'),
  ];
  return {
    ...raw,
    ...said,
    ...spots,
    ...rounding,
    ...sums,
    ...raws,
    inYear: sides.inYear,
    compared: sides.compared,
    rowSaid: sides.said,
  };
}

let program: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../../src/quantity/approximation/approximators.js', () => {
    const rows = Object.entries(APPROXIMATORS);
    const twins = rows.flatMap(([word, meaning]) => [[word, meaning] as const, [twinOf(word), meaning] as const]);
    return { APPROXIMATORS: Object.fromEntries(twins) };
  });
  program = await load();
});

afterAll(() => {
  vi.doUnmock('../../../src/quantity/approximation/approximators.js');
  vi.resetModules();
});

/** A word in every place that a number has: values, plans, gaps, changes, rates, targets, milestones, sums, products. */
function dataWith(word: string): RawMap {
  const changes = [
    { against: 'năm 2018', direction: 'tăng', value: `${word} 100`, percent: `${word} 2%` },
    { against: 'năm 2017', direction: 'tăng', base: `${word} 4.900` },
  ];
  const target = (percent: string) => [{ giver: 'UBND tỉnh', percent }];
  return {
    participants: {
      total: {
        value: `${word} 5.100`,
        changes,
        plan: [
          { giver: 'UBND tỉnh', value: '5.000' },
          { giver: 'HĐND tỉnh', percent: `${word} 100%` },
        ],
        coverage: [{ percent: `${word} 51%`, of: 'dân số', denominator: `${word} 10.000` }],
      },
      voluntary: {
        value: '5.000',
        plan: [
          { giver: 'UBND tỉnh', value: `${word} 5.000` },
          { giver: 'Tỉnh ủy', value: `${word} 5.000-5.100` },
          { giver: 'HĐND tỉnh', shortfall: `${word} 200` },
          { giver: 'BHXH Việt Nam', percent: '100%', excess: `${word} 20` },
        ],
      },
      health: { value: '4.900', plan: [{ giver: 'UBND tỉnh', value: `${word} 5.000` }] },
      rates: [
        { label: 'Tỷ lệ A', percent: `${word} 95%`, of: 'dân số', target: target('95%') },
        { label: 'Tỷ lệ B', percent: '95%', of: 'dân số', target: target(`${word} 95%`) },
        { label: 'Tỷ lệ C', percent: '96%', of: 'dân số', target: target(`${word} 95%`) },
      ],
    },
    finances: [
      { id: 'thu', label: 'Số thu', value: `${word} 12,4 tỷ đồng`, estimate: 'true', plan: [{ percent: '99%' }] },
    ],
    conferences: [
      { ...event('hội nghị', '8'), estimate: 'true', attendance: { each: `${word} 200`, estimate: 'true' } },
      { ...event('lớp', `${word} 10`), attendance: { each: '200', total: `${word} 1.900` } },
    ],
    media: [medium('Báo A', `${word} 100`), medium('Báo B', '50')],
    goals: [
      {
        about: 'lực lượng lao động tham gia BHXH',
        current: { value: `${word} 40%`, asOf: '2019-09-30' },
        sets: [
          {
            milestones: [
              { year: '2025', value: '45%' },
              { year: '2019', value: '40%' },
            ],
          },
        ],
      },
    ],
  };
}

function event(form: string, count: string) {
  return { form, organisers: ['BHXH tỉnh'], count };
}

function medium(outlet: string, count: string) {
  return { group: 'báo chí', outlets: [outlet], items: [{ form: 'tin', count }] };
}

describe.each(MEANINGS)('a new word that means "%s"', (word) => {
  const twin = twinOf(word);
  /** What the program says of both words, of the new one with the old one in its place. */
  const said = <T>(about: (word: string) => T): readonly [old: unknown, young: unknown] => {
    const [old, young] = [about(word), about(twin)].map((all) => JSON.stringify(all, exact));
    return [JSON.parse(old ?? ''), JSON.parse((young ?? '').replaceAll(twin, word))];
  };

  test('gives the same report and the same findings', () => {
    const [old, young] = said((one) => {
      const { report, findings } = program.buildRaw(unitYear(dataWith(one)));
      if (report === null) throw new Error(JSON.stringify(findings));
      return [report.body, findings];
    });
    expect(young).toEqual(old);
  });

  test('is compared alike with the numbers of another year', () => {
    const groups = (values: readonly string[]) => ({
      participants: { groups: values.map((value, index) => ({ id: `nhom-${index}`, label: `Nhóm ${index}`, value })) },
    });
    const [old, young] = said((one) => {
      const same = groups(NUMBERS.map(() => `${one} 5.000`));
      const [before, after] = [program.inYear(2018, groups(NUMBERS)), program.inYear(2019, same)];
      const [later, last] = [program.inYear(2018, same), program.inYear(2019, groups(NUMBERS))];
      return [program.compared([before], [after]), program.compared([later], [last])].map(({ rows }) =>
        rows.map(program.rowSaid),
      );
    });
    expect(young).toEqual(old);
  });

  test('is summed and divided alike, beside any word', () => {
    const [old, young] = said((one) =>
      WORDS.map((other) => program.addQuantities([program.counted(`${one} 100`), program.counted(`${other} 200`)])),
    );
    expect(young).toEqual(old);
  });

  test('is taken alike for a rounding in an edited document', () => {
    const [old, young] = said((one) =>
      ['837.999', '838.000', '837.400', '838.600', '836.900'].map((exactly) => {
        const [spot] = program.scanSpots(`Có ${one} 838.000 người tham gia.`);
        if (spot === undefined) throw new Error('no number');
        return [spot.approximator, program.roundingOf(spot)?.(`n:${exactly.replace('.', '')}`, []) ?? false];
      }),
    );
    expect(young).toEqual(old);
  });
});

const NUMBERS = ['4.000', '4.950', '4.999', '5.000', '5.001', '5.400', '5.600', '6.100', 'hơn 5.200', 'khoảng 5.100'];

function exact(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

test('"ngót" is as little as "gần": 100% of a plan is missed, said in the words of a report', () => {
  const voluntary = (percent: string) => ({ participants: { voluntary: { value: '2.627', plan: [{ percent }] } } });
  expect(program.said(voluntary('ngót 100%'))).toContainEqual(
    expect.stringContaining('bằng ngót 100% kế hoạch (chưa đạt)'),
  );
});
