import type { JsonSchema } from '../../model/jsonSchema.js';

/** The schema of what stands at a path ("[]" is an item); null where the model has no such place. */
export function schemaAt(schema: JsonSchema, path: readonly string[]): JsonSchema | null {
  let here: JsonSchema | null = schema;
  for (const step of path) {
    const next: unknown = step === '[]' ? here?.items : propertiesOf(here)[step];
    here = isSchema(next) ? next : null;
  }
  return here;
}

/** The keys of a map and their schemas; none of anything else. */
export function propertiesOf(schema: JsonSchema | null): Readonly<Record<string, JsonSchema>> {
  const properties = schema?.properties;
  return isSchema(properties) ? (properties as Readonly<Record<string, JsonSchema>>) : {};
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
