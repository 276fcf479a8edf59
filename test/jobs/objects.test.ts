import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../src/jobs/build.js';
import { explain } from '../../src/jobs/explain.js';
import { next } from '../../src/jobs/next.js';
import { sentenceOf } from '../../src/jobs/sentenceOf.js';
import { validate } from '../../src/jobs/validate.js';
import { verify } from '../../src/jobs/verify.js';
import type { UnitYearData } from '../../src/model/schema/unitYearData.js';
import { readDataset } from '../../src/source/readDataset.js';
import { WRITERS } from '../../src/writers/index.js';
import { fixtureBytes } from '../support/fixtures.js';
import { PROVINCES } from '../support/provinces.js';
import { runs } from '../support/runs.js';

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...PROVINCES.map((name) => [name, readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url))] as const),
  ['every-key', fixtureBytes('every-key')],
];

/** The scalars as they are written. */
const texts = (bytes: Uint8Array) => readDataset('', bytes).dataset.value as UnitYearData;
/** As another program reads YAML: unquoted numbers are numbers. */
const values = (bytes: Uint8Array) => parse(new TextDecoder().decode(bytes)) as UnitYearData;

describe.each(FILES)('%s', (name, bytes) => {
  test('as a file and as an object, it gives one report, and the same is wrong with it', () => {
    const { report, findings } = build(bytes);
    expect(report).not.toBeNull();
    const told = findings.map(({ code, path, args }) => ({ code, path, args }));
    const sorted = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).toSorted();
    for (const data of [texts(bytes), values(bytes)]) {
      const other = build(data);
      expect(other.report).toEqual(report);
      // What is unquoted is seen in a file only.
      const same = told.filter(({ code }) => code !== 'number-unquoted');
      expect(sorted(other.findings.map(({ code, path, args }) => ({ code, path, args })))).toEqual(sorted(same));
    }
  });

  test('its sources are keys where there are no lines', async () => {
    const data = { name, data: texts(bytes) };
    const { report } = build(data, { sources: true });
    if (report === null) throw new Error('no report');
    const text = new TextDecoder().decode(await WRITERS.md.write(report));
    expect(text).toMatch(/Khóa (?:period\.from|participants\.asOf)/u);
    expect(text).not.toMatch(/[Dd]òng \d/);
    const { results, agrees } = verify({ name: 'a.md', data: text }, data);
    expect([results?.filter(({ code }) => code !== 'agrees'), agrees]).toEqual([[], true]);
  });

  test('its figures are explained without lines', () => {
    const { figures, document } = explain(texts(bytes));
    const typed = (figures ?? []).flatMap(({ basis }) => (basis.type === 'typed' ? [basis.place] : []));
    expect(typed.length).toBeGreaterThan(10);
    expect(new Set(typed)).toEqual(new Set([null]));
    expect(JSON.stringify(document?.appendices)).toContain('khóa là khóa của dữ liệu của báo cáo');
  });

  test('the next year of the object asks for what the next year of the file asks for', () => {
    const [one, other] = [next(bytes), next(texts(bytes))];
    expect([other.years, other.missing, other.broken]).toEqual([one.years, one.missing, one.broken]);
    expect(validate(other.text ?? '').findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

const LEAST = {
  unit: { name: 'Bình Phước', level: 'tỉnh' },
  period: { label: 'năm 2019', from: '2019-01-01', to: '2019-12-31' },
  report: {
    profile: 'party',
    subject: 'kết quả tuyên truyền',
    issuer: { name: 'Ban Tuyên giáo', symbol: 'BTGTU' },
    place: 'Bình Phước',
    signer: { title: 'Trưởng ban' },
  },
} as const satisfies UnitYearData;

describe('scalars', () => {
  const told = (voluntary: object): readonly string[] =>
    validate({ ...LEAST, participants: { voluntary } } as unknown as UnitYearData).findings.map(
      (finding) => `${finding.path.join('.')}: ${sentenceOf(finding, 'en')}`,
    );

  test.each([
    [2627, '2.627'],
    [2627n, '2.627'],
    ['2.627', '2.627'],
    ['khoảng 200', 'khoảng 200'],
  ])('%s persons', (value, printed) => {
    const { figures } = explain(
      { ...LEAST, participants: { voluntary: { value: value as number } } },
      { figure: 'participants.voluntary' },
    );
    expect(figures?.map(({ figure }) => figure.text)).toEqual([printed]);
  });

  test('a number that is no whole one is read as such, and never as groups of three digits', () => {
    expect(told({ value: 837.727 })).toMatchInlineSnapshot(`
      [
        "participants.voluntary.value: The separators in "837,727" are wrong: thousands take a point, decimals a comma; write "837727".",
      ]
    `);
    expect(told({ value: 2610, plan: [{ percent: 96.06 }] })).toEqual([
      'participants.voluntary.plan.0.percent: If 2.610 is 96,06% of the plan, the plan can only be 2.717.',
    ]);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-5], [1e21], [true], [[]], [{}], ['']])(
    '%s is no number of persons, and that is told',
    (value) => {
      expect(told({ value })).not.toEqual([]);
    },
  );

  test('a blank is a place to fill in, undefined is nothing', () => {
    const { report, findings } = build({
      ...LEAST,
      participants: { voluntary: { value: null } },
    } as unknown as UnitYearData);
    expect(report?.letterhead.draft).toBe('Dự thảo');
    expect(findings.map(({ code, path, place }) => [code, path.join('.'), place])).toEqual([
      ['value-missing', 'participants.voluntary.value', null],
    ]);
    expect(build({ ...LEAST, participants: undefined }).findings).toEqual([]);
  });

  test('what no file may hold, no object may hold: controls, keys that are one, endless lists', () => {
    const codes = (data: object) => validate(data as UnitYearData).findings.map(({ code }) => code);
    expect(codes({ ...LEAST, facts: [{ label: 'a\u0007', value: 1 }] })).toContain('character-forbidden');
    expect(codes({ ...LEAST, 'faits\u0301': {}, 'fait\u015B': {} })).toContain('yaml-syntax');
    const self: Record<string, unknown> = { ...LEAST };
    self.facts = [self, self];
    expect(codes(self)).toEqual(['yaml-syntax']);
    expect(codes({ ...LEAST, facts: new Array(1e9) })).toEqual(['yaml-syntax']);
    expect(codes(JSON.parse('{ "__proto__": { "unit": 1 } }'))).toContain('key-unknown');
  });
});

test('no object throws that holds texts, numbers, lists and maps only', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(null),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree')),
      fc.dictionary(fc.string({ unit: 'binary' }), tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('unit', 'period', 'report', 'participants', 'x'), tree), (data) => {
      const { unit, findings } = validate({ ...LEAST, ...data } as unknown as UnitYearData);
      expect(unit !== null || findings.some(({ severity }) => severity === 'error')).toBe(true);
      for (const finding of findings) expect(finding.place).toBeNull();
    }),
    { numRuns: runs(20, 50) },
  );
});
