import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.js';
import type { Leaf } from '../../src/model/walkModel.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import { buildRaw } from '../support/buildRaw.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { type Raw, type RawMap, withValue } from '../support/raw.js';
import { runs } from '../support/runs.js';
import { unitYear } from '../support/unitYear.js';

const codes = (data: RawMap): readonly string[] =>
  buildRaw(unitYear(data)).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

const voluntary = { value: '1e3', plan: [{ value: '500' }] };
const facts = [{ id: 'x', value: '3,4%', label: 'tỷ lệ hộ nghèo' }];

test.each<[string, RawMap, readonly string[]]>([
  [
    'a wrong name',
    { participants: { voluntary }, causes: ['{{facts.y}}'] },
    ['number-notation participants.voluntary.value', 'narrative-unknown-figure causes.0'],
  ],
  [
    'not what the number would be worked out to, nor itself',
    {
      participants: { voluntary },
      causes: ['{{participants.voluntary}}: {{participants.voluntary.plan.giao.percent}}'],
    },
    ['number-notation participants.voluntary.value'],
  ],
  [
    'but its neighbour',
    { participants: { voluntary }, causes: ['{{participants.volntary}}'] },
    ['number-notation participants.voluntary.value', 'narrative-unknown-figure causes.0'],
  ],
  [
    'not what stands under a misspelt key',
    { fact: facts, causes: ['{{facts.x}}, {{facts.z}}'] } as unknown as RawMap,
    ['key-unknown fact', 'narrative-unknown-figure causes.0'],
  ],
  [
    'not an item whose name is not known',
    { conferences: [{ organisers: ['BHXH'], count: '8' }], causes: ['{{conferences.hoi-nghi-bhxh.count}}'] },
    ['key-missing conferences.0.form'],
  ],
  [
    'not an item whose days cannot be read, where it is called by them',
    { phases: [{ from: '2018 ?', to: '2020', about: 'mở rộng' }], causes: ['{{phases.2018-2020.to}} {{facts.z}}'] },
    ['date-unreadable phases.0.from', 'narrative-unknown-figure causes.0'],
  ],
  [
    'what no item could be called, where the item that is wrong has a name of its own',
    { facts: [{ id: 'x', value: '5' } as unknown as RawMap], causes: ['{{facts.x}} {{facts.z}}'] },
    ['key-missing facts.0.label', 'narrative-unknown-figure causes.0'],
  ],
  [
    'not what a list would hold that is none',
    { conferences: 'hội nghị', causes: ['{{conferences.hoi-nghi.count}}'] },
    ['type-wrong conferences'],
  ],
  [
    'not what a register would have given that is not there',
    { registers: [{ file: 'so.csv', as: 'conferences' }], causes: ['{{conferences.hoi-nghi.count}} {{facts.y}}'] },
    ['register-missing registers.0.file', 'narrative-unknown-figure causes.0'],
  ],
  [
    'braces that name nothing',
    { participants: { voluntary }, causes: ['{{facts.x'] },
    ['number-notation participants.voluntary.value', 'narrative-syntax causes.0'],
  ],
  [
    'what two numbers say of each other',
    { participants: { voluntary, health: { value: '5000', plan: [{ value: '4000', percent: '105%' }] } } },
    ['number-notation participants.voluntary.value', 'percent-disagrees participants.health.plan.0.percent'],
  ],
  [
    'a scalar where a map or a list is meant hides nothing else',
    { participants: { voluntary: '5' }, causes: '{{participants.voluntary}} {{facts.y}}' },
    ['type-wrong participants.voluntary', 'type-wrong causes', 'narrative-unknown-figure causes.0'],
  ],
])('beside an error is told: %s', (_, data, expected) => {
  expect(codes(data)).toEqual(expected);
});

test('whatever is told beside an error of one scalar is told without it', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, fc.nat(), (raw, pick) => {
      const leaves = leavesOf(raw);
      const leaf = leaves[pick % leaves.length];
      if (leaf === undefined) return;
      const before = new Set(buildRaw(raw).findings.map(told));
      const { findings } = buildRaw(broken(raw, leaf));
      expect(findings.length).toBeGreaterThan(0);
      const others = findings.filter(({ path }) => path.join('.') !== leaf.path.join('.'));
      expect(others.map(told).filter((one) => !before.has(one))).toEqual([]);
    }),
    { numRuns: runs(15, 30), endOnFailure: true },
  );
});

function told({ code, path, args }: Finding): string {
  return `${code} ${path.join('.')} ${JSON.stringify(args)}`;
}

/** The same data with one scalar that cannot be read. */
function broken(raw: Raw, { kind, path }: Leaf): Raw {
  const wrong = kind === 'text' || kind === 'narrative' || kind === 'documentNumber' ? '' : '31/2/2019 ?';
  return withValue(raw, path, wrong);
}
