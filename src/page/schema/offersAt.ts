import type { JsonSchema } from '../../model/jsonSchema.js';
import { isSchema, propertiesOf, schemaAt } from './schemaAt.js';
import type { SchemaSpot } from './spotAt.js';

/** Something that may be written at a place. */
export interface Offer {
  readonly label: string;
  /** In Vietnamese, as the schema says it; '' where it says nothing. */
  readonly info: string;
  readonly kind: 'key' | 'choice';
  readonly required: boolean;
  /** What is to be written behind it: a value on the line, or lines below. */
  readonly holds: 'value' | 'map' | 'list';
}

/** The keys that are not there yet, those that are required first; or the words that a value may be. */
export function offersAt(schema: JsonSchema, { path, atKey, siblings }: SchemaSpot): readonly Offer[] {
  const here = schemaAt(schema, path);
  if (here === null) return [];
  if (!atKey) return choicesOf(here);
  const required = Array.isArray(here.required) ? here.required : [];
  const offers = Object.entries(propertiesOf(here))
    .filter(([key]) => !siblings.includes(key))
    .map(([label, inner]): Offer => {
      const about = { info: wordsOf(inner), required: required.includes(label), holds: holdsOf(inner) };
      return { label, kind: 'key', ...about };
    });
  // An item of a list may be one of several words as well.
  return [...offers.filter((one) => one.required), ...offers.filter((one) => !one.required), ...choicesOf(here)];
}

function choicesOf(schema: JsonSchema): readonly Offer[] {
  const choices = Array.isArray(schema.enum) ? schema.enum : booleans(schema);
  const meanings = Array.isArray(schema.enumDescriptions) ? schema.enumDescriptions : [];
  return choices.flatMap((choice, index) =>
    choice === null
      ? []
      : [
          {
            label: String(choice),
            info: String(meanings[index] ?? ''),
            kind: 'choice',
            required: false,
            holds: 'value',
          } as const,
        ],
  );
}

function booleans({ type }: JsonSchema): readonly unknown[] {
  return [type].flat().includes('boolean') ? [true, false] : [];
}

/** What a key is for; of a list whose items say more, that too. */
export function wordsOf(schema: JsonSchema): string {
  const { description, items } = schema;
  if (typeof description === 'string') return description;
  return isSchema(items) && typeof items.description === 'string' ? items.description : '';
}

function holdsOf({ type }: JsonSchema): Offer['holds'] {
  const types = [type].flat();
  if (types.includes('object')) return 'map';
  return types.includes('array') ? 'list' : 'value';
}
