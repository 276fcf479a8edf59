import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { unwrap } from '../../src/model/childSchema.js';
import { jsonSchema } from '../../src/model/jsonSchema.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { yamlScalar } from '../../src/model/yamlScalar.js';
import { readDataset } from '../../src/source/readDataset.js';

const DATA = new URL('../../data/', import.meta.url);

// Keywords of VS Code's, unknown to the standard.
const check = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  keywords: ['errorMessage', 'enumDescriptions', 'defaultSnippets'],
}).compile(jsonSchema());

/** YAML in the core schema, as VS Code reads it: unquoted 8 is a number. "accepted", or what is wrong and where. */
function verdict(yaml: string): string {
  if (check(parse(yaml))) return 'accepted';
  return (check.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`.trim()).join(', ');
}

const BASE = `
unit: { name: A, level: tỉnh }
period: { label: năm 2020, from: 2020, to: 2020 }
report: { profile: state, issuer: { name: B, symbol: C }, place: A, signer: { title: D } }
`;

describe('data/schema.json', () => {
  test('is what the model says', () => {
    const onDisk = readFileSync(new URL('schema.json', DATA), 'utf8');
    const inStep = onDisk === `${JSON.stringify(jsonSchema(), null, 2)}\n`;
    expect(inStep, 'data/schema.json is out of step: run `npm run generate`').toBe(true);
  });

  test.each(readdirSync(DATA).filter((file) => file.endsWith('.yaml')))('accepts %s', (file) => {
    expect(verdict(readFileSync(new URL(file, DATA), 'utf8'))).toBe('accepted');
  });
});

describe('a data file', () => {
  test.each([
    ['the required keys', '', 'accepted'],
    ['a blank key', 'documents:\nresolution: { kind: Luật, date: }', 'accepted'],
    ['a blank choice', 'participants: { asOf: 2020, total: { value: 1, relation: } }', 'accepted'],
    ['a wrong key', 'documnets: []', 'additionalProperties'],
    ['a wrong key inside a list', 'documents: [{ kind: Luật, nummer: 1 }]', 'additionalProperties /documents/0'],
    ['a missing required key', 'documents: [{ number: 1 }]', 'required /documents/0'],
    ['a required key that is still to be filled in', 'documents: [{ kind: }]', 'accepted'],
    [
      'a blank choice that is required',
      'media: [{ group: , outlets: [A], items: [{ form: tin, count: 1 }] }]',
      'type /media/0/group, enum /media/0/group',
    ],
    ['a wrong choice', 'media: [{ group: đài, outlets: [Báo A] }]', 'enum /media/0/group'],
    ['a blank list item', 'limitations: [a, ]\ncauses:\n  -', 'type /causes/0'],
    ['a text for a list', 'limitations: a', 'type /limitations'],
    ['a number as a text', 'resolution: { kind: Công văn, number: 4963 }', 'accepted'],
    ['an id with capitals', 'resolution: { id: NQ28, kind: Nghị quyết }', 'pattern /resolution/id'],
  ])('with %s is %s', (_, addition, expected) => {
    expect(verdict(BASE + addition)).toBe(expected);
  });

  test('says without a unit that it is missing', () => {
    expect(verdict(BASE.replace(/^unit.*$/m, ''))).toBe('required');
  });
});

describe('a count', () => {
  test.each(['8', '08', '837727', '"837.727"', '837.727', '1.165.787', 'hơn 227.000', '412,5 nghìn', '3-5 triệu'])(
    '%s is accepted',
    (written) =>
      expect(verdict(`${BASE}participants: { asOf: 2020, total: { value: ${inBraces(written)} } }`)).toBe('accepted'),
  );
  test.each(['8 hội nghị', '8 người', '"1e3"', '"0x1F"', '1_000', '12O', '-5', 'một trăm', '">100"'])(
    '%s is refused',
    (written) => {
      expect(verdict(`${BASE}participants: { asOf: 2020, total: { value: ${written} } }`)).toMatch(
        /^(pattern|minimum) /,
      );
    },
  );
});

test.each([
  ['asOf: 9/30/2019', 'pattern /participants/asOf'],
  ['asOf: 30/9/2019', 'accepted'],
  ['rates: [{ label: a, of: b, percent: 96.06 }]', 'type /participants/rates/0/percent'],
  ['rates: [{ label: a, of: b, percent: "96,06" }]', 'accepted'],
])('participants with %s: %s', (written, expected) => {
  expect(verdict(`${BASE}participants:\n  ${written}`)).toBe(expected);
});

test('no sample is in the schema that an editor could write into the data', () => {
  expect(JSON.stringify(jsonSchema()).match(/"(?:examples|default)":.{40}/)).toBeNull();
});

test('every choice says what it means, or says it itself', () => {
  const faults = [
    ...JSON.stringify(jsonSchema()).matchAll(/"enum":(\[[^\]]*\]),"enumDescriptions":(\[[^\]]*\])/g),
  ].filter(([, choices = '', meanings = '']) => JSON.parse(choices).length !== JSON.parse(meanings).length);
  expect(faults).toEqual([]);
});

test('every scalar has its description, in NFC, and examples that the tool accepts', () => {
  const faults: string[] = [];
  visit(unitYearSchema, '');
  expect(faults).toEqual([]);

  function visit(outer: z.core.$ZodType, path: string): void {
    const schema = unwrap(outer);
    if (schema instanceof z.ZodArray) return visit(schema.element, `${path}[]`);
    if (schema instanceof z.ZodObject) {
      for (const [key, inner] of Object.entries(schema.shape)) visit(inner as z.ZodType, `${path}.${key}`);
      return;
    }
    const { description = '', examples = [] } = z.globalRegistry.get(schema) ?? {};
    if (description === '' || description !== description.normalize('NFC')) faults.push(`${path}: description`);
    for (const example of examples as readonly (string | number)[]) {
      const { dataset } = readDataset('example.yaml', new TextEncoder().encode(`x: ${yamlScalar(example)}`));
      const { x } = dataset.value as { readonly x: unknown };
      if (x !== String(example).normalize('NFC') || !z.safeParse(schema, x).success) faults.push(`${path}: ${example}`);
    }
  }
});

function inBraces(written: string): string {
  return written.includes(',') ? `"${written}"` : written;
}
