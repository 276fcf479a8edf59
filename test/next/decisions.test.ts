import { expect, test } from 'vitest';
import { type KeyDescription, keysOf, type ValueDescription } from '../../src/model/keysOf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { DECISIONS } from '../../src/next/decisions.js';
import type { Decided } from '../../src/next/walkDecisions.js';

/** Every key of the schema with what is decided about it, "path: decision"; a decision about a group ends there. */
function decided(keys: readonly KeyDescription[], decisions: Decided, path: string): readonly string[] {
  return keys.flatMap((key) => {
    const here = typeof decisions === 'string' ? decisions : decisions[key.name];
    const at = `${path}${key.name}`;
    if (here === undefined || typeof here === 'string') return [`${at}: ${here ?? 'nothing'}`];
    return decided(innerKeys(key), here, `${at}.`);
  });
}

function innerKeys({ shape }: ValueDescription): readonly KeyDescription[] {
  if (shape.type === 'map') return shape.keys;
  return shape.type === 'list' ? innerKeys(shape.of) : [];
}

function namesIn(decisions: Decided): readonly string[] {
  return typeof decisions === 'string'
    ? []
    : Object.entries(decisions).flatMap(([key, inner]) => [key, ...namesIn(inner).map((name) => `${key}.${name}`)]);
}

const ALL = decided(keysOf(unitYearSchema), DECISIONS, '');

test('every key of the schema has a decision', () => {
  expect(ALL.length).toBeGreaterThan(200);
  expect(ALL.filter((line) => line.endsWith(': nothing'))).toEqual([]);
});

test('every decision is about a key of the schema', () => {
  const known = new Set(ALL.map((line) => line.replace(/:.*/, '')));
  const decisive = namesIn(DECISIONS).filter(
    (name) => !namesIn(DECISIONS).some((other) => other.startsWith(`${name}.`)),
  );
  expect(decisive.filter((name) => !known.has(name))).toEqual([]);
});

test('what names an item of a list is never taken from it', () => {
  const names = [
    'id',
    'form',
    'organisers',
    'outlets',
    'giver',
    'of',
    'owner',
    'unit',
    'kind',
    'group',
    'label',
    'agency',
  ];
  const taken = ALL.filter((line) => names.some((name) => new RegExp(`\\.${name}: blank$`).test(line)));
  expect(taken).toEqual([]);
});
