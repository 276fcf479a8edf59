import * as z from 'zod';
import { unwrap } from '../../model/childSchema.js';
import { type LeafKind, leafKinds } from '../../model/leaf.js';
import { identities } from '../../model/list.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';

/** What a template can name at a place: text or a figure, a date, a choice to compare with, yes or no, a list, or a map of names. */
export type Shape =
  | { readonly type: 'text' | 'date' | 'choice' | 'id' | 'flag' }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'map'; readonly names: Readonly<Record<string, Shape>> };

export const TEXT: Shape = { type: 'text' };
const DATE: Shape = { type: 'date' };
const CHOICE: Shape = { type: 'choice' };
/** What an item is called in the names of its figures. */
const ID: Shape = { type: 'id' };
export const FLAG: Shape = { type: 'flag' };
const map = (names: Readonly<Record<string, Shape>>): Shape => ({ type: 'map', names });
const list = (of: Shape): Shape => ({ type: 'list', of });

/** The names of derived figures; the same names as in indicators/. */
const STANDING = { ...choices('status', 'position', 'aim', 'timing'), ...texts('gap', 'gapUnit') };
const TARGETS = list(
  map({
    id: ID,
    ...texts('label', 'detail', 'value', 'units', 'unit', 'giver'),
    year: DATE,
    by: DATE,
    ...texts('planName', 'plan', 'percent'),
    ...STANDING,
    ...texts('gapPercent'),
    kind: CHOICE,
    several: FLAG,
    schemeAlone: FLAG,
    isOfPeriod: FLAG,
  }),
);
const CHANGES = list(
  map({ id: ID, ...texts('against', 'unit', 'value', 'percent', 'base', 'span', 'spanUnit'), direction: CHOICE }),
);
const DERIVED: Readonly<Record<string, Shape>> = {
  targets: TARGETS,
  tally: map({
    ...texts('all', 'exceeded', 'met', 'missed', 'running', 'undecidable'),
    parts: list(map({ status: CHOICE, count: TEXT })),
    allAre: CHOICE,
  }),
  hasUnits: FLAG,
  hasPlanNumbers: FLAG,
  hasShares: FLAG,
  profile: CHOICE,
  letterhead: map({
    ...texts('parent', 'issuer', 'number', 'placeAndDate', 'draft', 'kind', 'subject'),
    addressees: list(TEXT),
    recipients: list(TEXT),
    ...texts('authority', 'signerTitle', 'signer'),
  }),
  issuer: TEXT,
  addressees: list(TEXT),
  periodIsSpan: FLAG,
  periodIsOne: FLAG,
  periodIsSaid: FLAG,
};

let known: Shape | undefined;

/** Everything a template of the report can name: the keys of the model, and the derived figures. */
export function contextShape(): Shape {
  known ??= widen(fromSchema(unitYearSchema));
  return known;
}

/** The model's names with those that indicators/ adds beside them. */
function widen(model: Shape): Shape {
  const measure = itemOf(at(model, 'beneficiaries'));
  const worked = withNames(measure, { targets: TARGETS, changes: CHANGES });
  const rate = itemOf(at(model, 'participants', 'rates'));
  const rateChanges = list(withNames(itemOf(at(rate, 'changes')), texts('span', 'spanUnit')));
  const rates = list(withNames(rate, { targets: TARGETS, changes: rateChanges }));
  const conference = itemOf(at(model, 'conferences'));
  const attendance = withNames(at(conference, 'attendance'), {
    changes: CHANGES,
    estimateEach: FLAG,
    ...texts('eachUnit', 'totalUnit'),
  });
  const outlet = itemOf(at(model, 'media'));
  const item = withNames(itemOf(at(outlet, 'items')), { changes: CHANGES });
  const goal = itemOf(at(model, 'goals'));
  return withNames(model, {
    ...DERIVED,
    participants: withNames(at(model, 'participants'), { measures: list(worked), rates }),
    beneficiaries: list(worked),
    finances: list(withNames(itemOf(at(model, 'finances')), { unit: TEXT, targets: TARGETS, changes: CHANGES })),
    conferences: list(withNames(conference, { changes: CHANGES, attendance, single: FLAG, atOnce: FLAG })),
    media: list(withNames(outlet, { items: list(item), channel: CHOICE, frequencyActs: FLAG })),
    mediaTotals: list(
      map({
        ...texts('form', 'count'),
        asOf: DATE,
        estimate: FLAG,
        outlets: at(outlet, 'outlets'),
        channel: CHOICE,
        others: list(withNames(item, { outlets: at(outlet, 'outlets'), frequency: TEXT })),
      }),
    ),
    goals: list(
      withNames(goal, {
        sets: list(goalSet(goal)),
        current: withNames(at(goal, 'current'), { kind: CHOICE, rateUnsaid: FLAG }),
      }),
    ),
  });
}

function goalSet(goal: Shape): Shape {
  const set = itemOf(at(goal, 'sets'));
  const milestone = withNames(itemOf(at(set, 'milestones')), {
    ...STANDING,
    isOfResult: FLAG,
    due: DATE,
    ...texts('until', 'left', 'leftUnit', 'yearly'),
  });
  return withNames(set, { milestones: list(milestone), rateUnsaid: FLAG, worded: FLAG });
}

function at(shape: Shape, ...path: readonly string[]): Shape {
  return path.reduce((here, name) => {
    const next = here.type === 'map' ? here.names[name] : undefined;
    if (next === undefined) throw new Error(`the model has no ${name}`);
    return next;
  }, shape);
}

function itemOf(shape: Shape): Shape {
  if (shape.type !== 'list') throw new Error('not a list of the model');
  return shape.of;
}

function withNames(shape: Shape, names: Readonly<Record<string, Shape>>): Shape {
  if (shape.type !== 'map') throw new Error('not a map of the model');
  return map({ ...shape.names, ...names });
}

function fromSchema(outer: z.core.$ZodType): Shape {
  const schema = unwrap(outer);
  const leaf = leafKinds.get(schema);
  if (leaf !== undefined) return LEAVES[leaf.kind] ?? TEXT;
  if (schema instanceof z.ZodArray) {
    const item = fromSchema(schema.element);
    return list(identities.has(schema) && item.type === 'map' ? map({ ...item.names, id: ID }) : item);
  }
  if (!(schema instanceof z.ZodObject)) throw new Error('a schema that templates cannot name');
  return map(
    Object.fromEntries(Object.entries(schema.shape).map(([key, inner]) => [key, fromSchema(inner as z.ZodType)])),
  );
}

const LEAVES: Readonly<Partial<Record<LeafKind, Shape>>> = {
  choice: CHOICE,
  identifier: ID,
  flag: FLAG,
  date: DATE,
  fullDate: DATE,
};

function texts(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, TEXT]));
}

function choices(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, CHOICE]));
}
