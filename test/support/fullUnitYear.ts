import * as z from 'zod';
import { unwrap } from '../../src/model/childSchema.js';
import { type LeafKind, leafKinds } from '../../src/model/leaf.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import type { Raw } from './raw.js';
import { isMany } from './runs.js';

/** A key of the schema: ["documents", "[]", "number"]. */
export type SchemaKey = readonly string[];

/** What a variant of the full data leaves out or chooses otherwise. */
export interface Variant {
  readonly without: readonly SchemaKey[];
  readonly choices: readonly { readonly key: SchemaKey; readonly value: string }[];
}

/** Data that give every key of the schema, each list with one item, every scalar unlike all others. */
export function fullUnitYear({ without, choices }: Variant = { without: [], choices: [] }): Raw {
  let scalars = 0;
  return fill(unitYearSchema, []) ?? '';

  function fill(outer: z.core.$ZodType, key: SchemaKey): Raw | undefined {
    const schema = unwrap(outer);
    const leaf = leafKinds.get(schema);
    if (without.some((left) => isSame(left, key))) return undefined;
    if (leaf !== undefined) {
      const chosen = choices.find((choice) => isSame(choice.key, key));
      return chosen?.value ?? leaf.choices?.[0] ?? scalar(leaf.kind, ++scalars);
    }
    if (schema instanceof z.ZodArray) {
      const item = fill(schema.element, [...key, '[]']);
      return item === undefined ? undefined : [item];
    }
    if (!(schema instanceof z.ZodObject)) throw new Error('the model has a schema that this walk does not know');
    return Object.fromEntries(
      Object.entries(schema.shape).flatMap(([name, inner]) => {
        const value = fill(inner as z.ZodType, [...key, name]);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  }
}

/**
 * Variants that together lack every optional key once, and make every choice once. Parts of the file do not
 * meet in the report, so each variant changes one key in every part at the same time.
 */
export function variants(): readonly Variant[] {
  const seen = new Set<unknown>();
  const parts = Object.entries(unitYearSchema.shape).map(([part, schema]) => changesIn(schema, [part], seen));
  const longest = Math.max(...parts.map(({ length }) => length));
  // One of five in `npm test`; the gate asks all.
  const step = isMany ? 1 : 5;
  return Array.from({ length: Math.ceil(longest / step) }, (_, nth) => {
    const changes = parts.flatMap((part) => part[nth * step] ?? []);
    return {
      without: changes.flatMap(({ key, value }) => (value === undefined ? [key] : [])),
      choices: changes.flatMap(({ key, value }) => (value === undefined ? [] : [{ key, value }])),
    };
  });
}

/** `seen`: shapes that stand in several places are tried in the first. */
function changesIn(
  outer: z.core.$ZodType,
  key: SchemaKey,
  seen: Set<unknown>,
): readonly { key: SchemaKey; value?: string }[] {
  const schema = unwrap(outer);
  const absent = outer instanceof z.ZodOptional && key.length > 1 ? [{ key }] : [];
  const otherwise = (leafKinds.get(schema)?.choices ?? []).slice(1).map((value) => ({ key, value }));
  if (schema instanceof z.ZodArray) return [...absent, ...changesIn(schema.element, [...key, '[]'], seen)];
  if (!(schema instanceof z.ZodObject)) return [...absent, ...otherwise];
  if (seen.has(schema.shape)) return absent;
  seen.add(schema.shape);
  const inner = Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>);
  return [...absent, ...inner.flatMap(([name, value]) => changesIn(value, [...key, name], seen))];
}

function isSame(key: SchemaKey, other: SchemaKey): boolean {
  return key.join() === other.join();
}

function scalar(kind: LeafKind, nth: number): string {
  switch (kind) {
    case 'text':
    case 'narrative':
      return `chữ ${letters(nth)}`;
    case 'identifier':
      return `id-${letters(nth)}`;
    case 'documentNumber':
      return `${1000 + nth}-KH/TU`;
    case 'count':
    case 'amount':
      return String(10_000 + nth);
    case 'money':
      return `${10_000 + nth} triệu đồng`;
    case 'rate':
      return `${1000 + nth},5%`;
    case 'date':
    case 'fullDate':
      return new Date(Date.UTC(2000, 0, nth)).toISOString().slice(0, 10);
    case 'flag':
      return 'true';
    case 'choice':
      throw new Error('a choice without values');
  }
}

/** 1 → "aab", 26 → "aba": three letters that no other number has. */
function letters(nth: number): string {
  return [676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(nth / place) % 26))).join('');
}
