import * as z from 'zod';
import type { FindingArgs } from '../diagnostics/codes.js';
import type { Finding, FindingCode, Path } from '../diagnostics/finding.js';
import { nearestWord } from '../diagnostics/nearestWord.js';
import { valueAt } from '../diagnostics/valueAt.js';
import { childSchema } from './childSchema.js';
import { isMap } from './isMap.js';

/** zod's issues → findings of ours. `value` is what was checked, to tell a missing key from a wrong one. */
export function toFindings(schema: z.ZodType, value: unknown, issues: readonly z.core.$ZodIssue[]): readonly Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(schema, value, path, key));
      case 'invalid_type':
        return [wrongType(schema, value, path, issue.expected)];
      // The only least size in the model is that of a list.
      case 'too_small':
        return [{ code: 'list-empty', path, args: {} }];
      case 'custom':
        return [own(schema, path, issue.params)];
      default:
        throw new Error(`zod issue without a finding: ${issue.code}`);
    }
  });
}

function unknownKey(schema: z.ZodType, root: unknown, path: Path, key: string): Finding {
  const known = Object.keys(childSchema(schema, path)?.shape ?? {});
  const at = { path: [...path, key], atKey: true };
  // `{ percent: 96,06 }`: in braces the comma starts a new key, so what follows it arrives as one, without a value. No key begins with a capital.
  if (valueAt(root, at.path) === null && !/^[a-z][A-Za-z]*$/.test(key))
    return { code: 'comma-in-braces', ...at, args: { key } };
  return { code: 'key-unknown', ...at, args: { key, nearest: nearestWord(key, known), known } };
}

function wrongType(schema: z.ZodType, root: unknown, path: Path, expected: string): Finding {
  const got = valueAt(root, path);
  const key = path.at(-1) ?? '';
  if (got === undefined) return { code: 'key-missing', path, args: { key: String(key) } };
  if (got === null) return { code: 'item-empty', path, args: {} };
  const instead = typeof got === 'string' && expected === 'object' ? amongKeys(childSchema(schema, path), got) : null;
  return { code: 'type-wrong', path, args: { expected: shapeName(expected), got: shapeOf(got), instead } };
}

/** What a group of keys is about, if it is about one number. */
const MAIN_KEYS = ['value', 'total', 'count'] as const;

/** "attendance: 300" is meant as `attendance: { total: 300 }`, where nothing else has to stand beside it. */
function amongKeys(map: z.ZodObject | null, text: string): string | null {
  const shape: Readonly<Record<string, z.ZodType>> = map?.shape ?? {};
  const main = MAIN_KEYS.find((key) => shape[key]?.safeParse(text).success);
  const alone = Object.entries(shape).every(([key, inner]) => key === main || inner instanceof z.ZodOptional);
  if (main === undefined || !alone) return null;
  return `{ ${main}: ${text.includes(',') ? `"${text}"` : text} }`;
}

/** Our own issues carry their finding's code and arguments in `params` (leaf.ts). */
function own(schema: z.ZodType, path: Path, params: Readonly<Record<string, unknown>> | undefined): Finding {
  const finding = { path, ...(params as { code: FindingCode; args: FindingArgs[FindingCode] }) } as Finding;
  return finding.code === 'number-with-unit' ? { ...finding, args: withKey(schema, path, finding.args) } : finding;
}

/** Where what a number counts, or what a percentage is a share of, is written; the first that stands beside it. */
const UNIT_KEYS = { count: ['unit', 'form', 'receivers'], rate: ['of', 'unit'], money: [] } as const;

/** Without a place for its unit, the number alone would be taken for another: of the plan's unit, of đồng. */
function withKey(
  schema: z.ZodType,
  path: Path,
  args: FindingArgs['number-with-unit'],
): FindingArgs['number-with-unit'] {
  const beside = childSchema(schema, path.slice(0, -1))?.shape ?? {};
  const key = UNIT_KEYS[args.expected].find((name) => Object.hasOwn(beside, name));
  return key === undefined || args.number === null ? { ...args, number: null } : { ...args, key };
}

function shapeName(expected: string): FindingArgs['type-wrong']['expected'] {
  return expected === 'array' ? 'list' : expected === 'object' ? 'map' : 'text';
}

function shapeOf(value: unknown): FindingArgs['type-wrong']['got'] {
  return Array.isArray(value) ? 'list' : isMap(value) ? 'map' : 'text';
}
