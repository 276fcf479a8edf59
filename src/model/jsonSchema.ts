import * as z from 'zod';
import { leafKinds } from './leaf.js';
import { LEAF_JSON } from './leafJson.js';
import { unitYearSchema } from './schema/unitYear.js';

export type JsonSchema = Readonly<Record<string, unknown>>;
type Draft = Record<string, unknown>;

/** Keywords in the order in which a person reads them; what is not named here follows. */
const ORDER = ['$schema', 'title', 'description', 'examples', 'type', 'enum', 'required', 'additionalProperties'];

/**
 * The data file's shape for editors: VS Code's YAML extension completes and explains every key by it. It
 * sees numbers where the tool sees how they are written, so it accepts whatever the tool may accept and
 * leaves the rest to `bhxh-report validate`.
 */
export function jsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(unitYearSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: draft }) => rewrite(zodSchema, draft as Draft),
  });
  return ordered({
    ...schema,
    title: 'Số liệu báo cáo của một đơn vị trong một kỳ',
    description:
      'Tệp số liệu của bhxh-report. Ý nghĩa từng khóa: data/README.md. Kiểm tra tệp: bhxh-report validate <tệp>.',
  });
}

/** Called from the leaves upwards, for a schema and again for its `.optional()`. */
function rewrite(schema: z.core.$ZodType, draft: Draft): void {
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) {
    const { type, ...keywords } = LEAF_JSON[leaf.kind];
    Object.assign(draft, keywords, { type: single(type) });
    if (leaf.choices !== undefined) draft.enum = [...leaf.choices];
    const examples = examplesOf(schema);
    if (examples !== undefined) draft.examples = leaf.kind === 'flag' ? examples.map((it) => it === 'true') : examples;
  }
  if (schema instanceof z.ZodOptional) allowBlank(draft);
  replace(draft, ordered(draft));
}

/** zod leaves examples out where a schema transforms its input; ours are examples of the input. */
function examplesOf(schema: z.core.$ZodType): readonly unknown[] | undefined {
  const examples = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? examples : undefined;
}

/** A key left blank in the file is a key not given; list items and required keys may not be blank. */
function allowBlank(draft: Draft): void {
  const types = [draft.type].flat();
  if (draft.type === undefined || types.includes('null')) return;
  draft.type = [...types, 'null'];
  if (Array.isArray(draft.enum)) draft.enum = [...draft.enum, null];
}

function single(types: readonly string[]): string | readonly string[] {
  return types.length === 1 && types[0] !== undefined ? types[0] : types;
}

function ordered(schema: JsonSchema): JsonSchema {
  const known = ORDER.filter((keyword) => schema[keyword] !== undefined);
  const others = Object.keys(schema).filter((keyword) => !ORDER.includes(keyword));
  return Object.fromEntries([...known, ...others].map((keyword) => [keyword, schema[keyword]]));
}

function replace(draft: Draft, by: JsonSchema): void {
  for (const key of Object.keys(draft)) delete draft[key];
  Object.assign(draft, by);
}
