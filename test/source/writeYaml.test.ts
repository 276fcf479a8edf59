import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/source/readDataset.js';
import { writeYaml, type YamlValue } from '../../src/source/writeYaml.js';
import { arbitraryUnitYear } from '../support/arbitraryUnitYear.js';
import type { Raw } from '../support/raw.js';
import { runs } from '../support/runs.js';

type YamlMap = Extract<YamlValue, { type: 'map' }>;

test('reads back as it was, whatever the words are made of', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, fc.boolean(), (raw, commented) => {
      const text = writeYaml(yamlOf(raw, commented) as YamlMap, 'đầu tệp\nhai dòng');
      const { dataset, findings } = readDataset('x.yaml', new TextEncoder().encode(text));
      expect({ text, findings }).toEqual({ text, findings: [] });
      expect(plain(dataset.value)).toEqual(normalised(raw));
    }),
    { numRuns: runs(20, 40) },
  );
});

test('numbers stand as data/README.md writes them: in quotes where other programs would misread them', () => {
  const texts = ['8', '837727', '837.727', '08', '96,06%', '1.165.787', 'hơn 2.500', '2.109/2.156', '3.900 tỷ đồng'];
  const others = [
    '2019-09-30',
    '2019',
    '5/2018',
    '0',
    '10-15',
    'true',
    'no',
    'null',
    '~',
    '-5',
    '1e3',
    'a: b',
    'c #d',
    '',
  ];
  const items = [...texts, ...others].map((text) => ({ type: 'text', text }) as const);
  const entries = new Map<string, YamlValue>([
    ['list', { type: 'list', items }],
    ['blank', { type: 'blank', comment: 'điền vào đây' }],
  ]);
  expect(writeYaml({ type: 'map', entries }, 'đầu tệp')).toMatchInlineSnapshot(`
    "# đầu tệp

    list:
      - 8
      - 837727
      - "837.727"
      - "08"
      - "96,06%"
      - "1.165.787"
      - hơn 2.500
      - "2.109/2.156"
      - 3.900 tỷ đồng
      - 2019-09-30
      - 2019
      - "5/2018"
      - 0
      - "10-15"
      - true
      - "no"
      - "null"
      - "~"
      - "-5"
      - "1e3"
      - "a: b"
      - "c #d"
      - ""

    # điền vào đây
    blank:
    "
  `);
});

function yamlOf(raw: Raw, commented: boolean): YamlValue {
  const comment = commented ? { comment: 'cộng 2 đơn vị: a # b: c' } : {};
  if (typeof raw === 'string') return { type: 'text', text: raw, ...comment };
  if (Array.isArray(raw)) return { type: 'list', items: raw.map((item: Raw) => yamlOf(item, commented)), ...comment };
  const entries = Object.entries(raw).map(([key, inner]) => [key, yamlOf(inner, commented)] as const);
  return { type: 'map', entries: new Map(entries), ...comment };
}

function normalised(raw: Raw): unknown {
  if (typeof raw === 'string') return raw.normalize('NFC').trim();
  if (Array.isArray(raw)) return raw.map(normalised);
  return Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key, normalised(inner)]));
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
