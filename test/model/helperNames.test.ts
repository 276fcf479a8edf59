import { expect, test } from 'vitest';
import * as z from 'zod';
import { unwrap } from '../../src/model/childSchema.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { HELPERS } from '../../src/report/template/helperNames.js';

function keysOf(outer: z.core.$ZodType): readonly string[] {
  const schema = unwrap(outer);
  if (schema instanceof z.ZodArray) return keysOf(schema.element);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysOf(inner as z.ZodType)]);
}

test('no key of the data has the name of a template helper: {{name}} would call the helper', () => {
  const keys = new Set(keysOf(unitYearSchema));
  // `attendance.each`: a helper's name only where it stands alone, and a template that writes {{each}} alone is refused.
  expect([...keys].filter((key) => Object.hasOwn(HELPERS, key))).toEqual(['each']);
  expect(keys).toContain('voluntary');
});

test('every key of the data can stand in {{name}}', () => {
  // What a column of a register holds ("voluntary.plan") is told to the reader of tables; no report prints it.
  const printed = keysOf(z.object({ ...unitYearSchema.shape, registers: z.never() }));
  expect(printed.filter((key) => !/^[a-z][A-Za-z]*$/.test(key))).toEqual([]);
});
