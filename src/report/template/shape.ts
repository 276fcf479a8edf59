import * as z from 'zod';
import { unwrap } from '../../model/childSchema.js';
import { leafKinds } from '../../model/leaf.js';
import { identities } from '../../model/list.js';
import { MEASURES } from '../../model/measures.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';

/** What a template can name at a place: text or a figure, a choice to compare with, a list, or a map of names. */
export type Shape =
  | { readonly type: 'value' }
  | { readonly type: 'choice' }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'map'; readonly names: Readonly<Record<string, Shape>> };

export const VALUE: Shape = { type: 'value' };
const CHOICE: Shape = { type: 'choice' };
const map = (names: Readonly<Record<string, Shape>>): Shape => ({ type: 'map', names });
const list = (of: Shape): Shape => ({ type: 'list', of });

/** The names of derived figures; the same names as in indicators/ (Target, TargetTally, MediaTotal). */
const DERIVED: Readonly<Record<string, Shape>> = {
  targets: list(
    map({
      ...values('id', 'label', 'value', 'unit', 'giver', 'year', 'planName', 'plan', 'percent', 'gap', 'gapPercent'),
      measure: CHOICE,
      status: CHOICE,
    }),
  ),
  tally: map(values('all', 'exceeded', 'met', 'missed')),
  mediaTotals: list(map(values('form', 'count'))),
  hasPlanNumbers: CHOICE,
  profile: CHOICE,
  issuer: VALUE,
};

let known: Shape | undefined;

/** Everything a template of the report can name: the keys of the model, and the derived figures. */
export function contextShape(): Shape {
  if (known !== undefined) return known;
  const model = fromSchema(unitYearSchema);
  if (model.type !== 'map') throw new Error('the model is a map');
  const measures = model.names.participants;
  if (measures?.type !== 'map') throw new Error('participants are a map');
  const participants = map({ ...measures.names, measures: list(map(measureNames(measures.names))) });
  known = map({ ...model.names, ...DERIVED, participants });
  return known;
}

/** `participants.measures` lists the counts that are given, each with its label and targets. */
function measureNames(names: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> {
  const measure = names[MEASURES[0]];
  if (measure?.type !== 'map' || DERIVED.targets === undefined) throw new Error('a measure is a map');
  return { ...measure.names, name: CHOICE, targets: DERIVED.targets };
}

function fromSchema(outer: z.core.$ZodType): Shape {
  const schema = unwrap(outer);
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) return leaf.kind === 'choice' || leaf.kind === 'flag' ? CHOICE : VALUE;
  if (schema instanceof z.ZodArray) {
    const item = fromSchema(schema.element);
    return list(identities.has(schema) && item.type === 'map' ? map({ ...item.names, id: VALUE }) : item);
  }
  if (!(schema instanceof z.ZodObject)) throw new Error('a schema that templates cannot name');
  return map(
    Object.fromEntries(Object.entries(schema.shape).map(([key, inner]) => [key, fromSchema(inner as z.ZodType)])),
  );
}

function values(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, VALUE]));
}
