import * as z from 'zod';
import { canWait } from './fillBlanks.js';
import { leafKinds } from './leaf.js';
import { LEAF_JSON } from './leafJson.js';
import { unitYearSchema } from './schema/unitYear.js';
import { withSnippets } from './schemaSnippets.js';

export type JsonSchema = Readonly<Record<string, unknown>>;
type Draft = Record<string, unknown>;

/** Keywords in the order in which a person reads them; what is not named here follows. */
const ORDER = [
  '$schema',
  'title',
  'description',
  'examples',
  'type',
  'enum',
  'enumDescriptions',
  'required',
  'additionalProperties',
];

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
    ...withSnippets(schema),
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
    if (leaf.meanings !== undefined) draft.enumDescriptions = [...leaf.meanings];
    // As `examples` an editor would write them into the data, where they stay.
    const example = examplesOf(schema)?.[0];
    const { description } = draft;
    delete draft.examples;
    if (example !== undefined && leaf.choices === undefined) draft.description = `${description} Ví dụ: ${example}`;
  }
  if (schema instanceof z.ZodOptional) allowBlank(draft);
  // What is required may be a place to fill in; the parent is reached when its keys are done.
  if (schema instanceof z.ZodObject) {
    draft.errorMessage = keysMessage(Object.keys(schema.shape));
    for (const [key, inner] of Object.entries(schema.shape))
      if (canWait(inner)) allowBlank((draft.properties as Record<string, Draft>)[key] ?? {});
  }
  replace(draft, ordered(draft));
}

/** More keys are not read in one line; completion shows them. */
const MOST_KEYS = 12;

/** What the YAML extension shows for a key that is not here, and for what is no group of keys. */
function keysMessage(keys: readonly string[]): string {
  const more = keys.length > MOST_KEYS ? '… (bấm Ctrl+Dấu cách để xem đủ)' : '';
  return `Ở đây chỉ có các khóa: ${keys.slice(0, MOST_KEYS).join(', ')}${more}.`;
}

/** zod leaves examples out where a schema transforms its input; ours are examples of the input. */
function examplesOf(schema: z.core.$ZodType): readonly unknown[] | undefined {
  const examples = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? examples : undefined;
}

/** A key left blank in the file is a key not given; list items may not be blank, nor required keys for which nothing can stand in. */
function allowBlank(draft: Draft): void {
  const types = [draft.type].flat();
  if (draft.type === undefined || types.includes('null')) return;
  draft.type = [...types, 'null'];
  if (!Array.isArray(draft.enum)) return;
  draft.enum = [...draft.enum, null];
  if (Array.isArray(draft.enumDescriptions)) draft.enumDescriptions = [...draft.enumDescriptions, 'để trống'];
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
