import * as z from 'zod';
import type { Finding, Path } from '../diagnostics/finding.js';
import { DOTS } from '../quantity/missingQuantity.js';
import { unwrap } from './childSchema.js';
import { hasBlank } from './hasBlank.js';
import { isMap, type RawMap } from './isMap.js';
import { itemId } from './itemId.js';
import { leafKinds, MISSING } from './leaf.js';
import { identities } from './list.js';
import { withoutBlanks } from './withoutBlanks.js';

export interface Filled {
  /** With a stand-in at every place that is still to be filled in. */
  readonly value: unknown;
  /** Those places. */
  readonly missing: readonly Finding[];
}

/**
 * Which blanks of a file are places to fill in: a required key; a number, unless another key says the same (`instead`);
 * a subject where there is no resolution; a list of sentences. Any other key left blank is a key not given (withoutBlanks.ts). A blank choice,
 * date or group cannot be stood in for: where it is required, it stays an error.
 */
export function fillBlanks(schema: z.core.$ZodType, root: unknown): Filled {
  const missing: Finding[] = [];
  return { value: fill(schema, root, [], () => []), missing };

  /** `names`: those of the path, worked out where something is blank. */
  function fill(outer: z.core.$ZodType, value: unknown, path: Path, names: () => readonly string[]): unknown {
    if (!hasBlank(value)) return value;
    const here = unwrap(outer);
    if (here instanceof z.ZodArray && Array.isArray(value)) {
      const identify = identities.get(here);
      return value.map((item, index) => {
        const named = () => [...names(), itemId(withoutBlanks(here.element, item), identify)];
        return fill(here.element, item, [...path, index], named);
      });
    }
    if (!(here instanceof z.ZodObject) || !isMap(value)) return value;
    // No prototype: a key named __proto__ is a key like any other.
    const filled: Record<string, unknown> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) {
      const known = Object.hasOwn(here.shape, key) ? (here.shape[key] as z.ZodType) : undefined;
      if (known === undefined) filled[key] = inner;
      else if (inner !== null) filled[key] = fill(known, inner, [...path, key], () => [...names(), key]);
      else filled[key] = blank(known, key, { value, path, names });
    }
    return filled;
  }

  function blank(outer: z.ZodType, key: string, { value, path, names }: Beside): unknown {
    const schema = unwrap(outer);
    const required = !(outer instanceof z.ZodOptional);
    const standIn = standInOf(schema);
    if (standIn === null || !(required || isAwaited(schema, value, root))) return null;
    if (!required && waitsWithAnother(schema, key, value)) return standIn;
    const name = [...names(), key].join('.');
    missing.push({ code: 'value-missing', path: [...path, key], args: { name, about: aboutOf(schema), required } });
    return standIn;
  }
}

/** The map that a blank stands in. */
interface Beside {
  readonly value: RawMap;
  readonly path: Path;
  readonly names: () => readonly string[];
}

/** What the key means, without what else its description says. */
function aboutOf(schema: z.core.$ZodType): string {
  return (z.globalRegistry.get(schema)?.description ?? '').replace(/[;.].*/s, '');
}

/** Whether a key can be left blank although it is required: a place to fill in. */
export function canWait(schema: z.core.$ZodType): boolean {
  return standInOf(unwrap(schema)) !== null;
}

/** What the leaf's own schema reads as missing; null where there is no such thing. */
function standInOf(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodArray) {
    const item = leafKinds.has(unwrap(schema.element)) ? standInOf(unwrap(schema.element)) : null;
    return item === null ? null : [item];
  }
  switch (leafKinds.get(schema)?.kind) {
    case 'count':
    case 'rate':
    case 'money':
    case 'amount':
      return MISSING;
    case 'text':
    case 'narrative':
    case 'documentNumber':
      return DOTS;
    default:
      return null;
  }
}

/** Of optional keys: what something must say and nothing else does; lists of sentences. */
function isAwaited(schema: z.core.$ZodType, beside: RawMap, root: unknown): boolean {
  if (schema instanceof z.ZodArray) return leafKinds.get(unwrap(schema.element))?.kind === 'narrative';
  const { instead } = leafKinds.get(schema) ?? {};
  if (standInOf(schema) !== MISSING && instead === undefined) return false;
  return !(instead ?? []).some((other) => {
    const [from, key] = other.startsWith('/') ? [root as RawMap, other.slice(1)] : [beside, other];
    return (from[key] ?? null) !== null;
  });
}

/** Of several blanks that say the same, the first is to be filled in; the others wait with it. */
function waitsWithAnother(schema: z.core.$ZodType, key: string, beside: RawMap): boolean {
  const keys = Object.keys(beside);
  const before = keys.slice(0, keys.indexOf(key));
  return (leafKinds.get(schema)?.instead ?? []).some((other) => before.includes(other));
}
