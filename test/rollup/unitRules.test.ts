import { expect, test } from 'vitest';
import { type KeyDescription, keysOf, type ValueShape } from '../../src/model/keysOf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import type { RuleDecision } from '../../src/rollup/rules/rule.js';
import { UNIT_RULES } from '../../src/rollup/unitRules.js';

/** "participants.voluntary.plan[].value" → what is done with it; a decision about a whole part covers all in it. */
function decided(shape: ValueShape, decision: RuleDecision | undefined, name: string): readonly string[] {
  if (decision === undefined) return [`${name}: NOTHING`];
  if (typeof decision === 'string') return [`${name}: ${decision}`];
  const inner: readonly KeyDescription[] =
    shape.type === 'map'
      ? shape.keys
      : shape.type === 'list' && shape.of.shape.type === 'map'
        ? shape.of.shape.keys
        : [];
  const at = shape.type === 'list' ? `${name}[]` : name;
  const decisions = shape.type === 'list' ? decision['[]'] : decision;
  if (typeof decisions === 'string') return [`${at}: ${decisions}`];
  const unknown = Object.keys(decisions ?? {}).filter((key) => !inner.some((known) => known.name === key));
  return [
    ...inner.flatMap((key) => decided(key.shape, decisions?.[key.name], `${at}.${key.name}`)),
    ...unknown.map((key) => `${at}.${key}: IN NO SCHEMA`),
  ];
}

const ALL = keysOf(unitYearSchema).flatMap(({ name, shape }) =>
  decided(shape, UNIT_RULES[name as keyof typeof UNIT_RULES]?.decision, name),
);

test('every key of the model has its decision, and no decision is about a key that is none', () => {
  expect(ALL.filter((line) => /NOTHING|IN NO SCHEMA/.test(line))).toEqual([]);
  expect(ALL.length).toBeGreaterThan(200);
});

test('the decisions', async () => {
  await expect(`${ALL.join('\n')}\n`).toMatchFileSnapshot('golden/decisions.txt');
});
