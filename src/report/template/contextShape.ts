import { unitYearSchema } from '../../model/schema/unitYear.js';
import { modelShape } from './modelShape.js';
import { CHOICE, DATE, FLAG, ID, list, map, type Shape, TEXT } from './shape.js';

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
    estimate: FLAG,
    isOfPeriod: FLAG,
  }),
);
const CHANGES = list(
  map({
    id: ID,
    ...texts('against', 'unit', 'value', 'percent', 'base', 'baseUnit', 'span', 'spanUnit'),
    direction: CHOICE,
  }),
);
const SHARE = {
  targets: TARGETS,
  changes: list(map({ id: ID, ...texts('against', 'points', 'base', 'span', 'spanUnit'), direction: CHOICE })),
  covers: FLAG,
};
const OPENING = { opening: TEXT, link: CHOICE };
const TALLY: Shape = map({
  ...texts('all', 'exceeded', 'met', 'missed', 'running', 'undecidable'),
  parts: list(map({ status: CHOICE, count: TEXT })),
  allAre: CHOICE,
});
const DERIVED: Readonly<Record<string, Shape>> = {
  targets: TARGETS,
  tally: TALLY,
  hasUnits: FLAG,
  hasPlanNumbers: FLAG,
  hasShares: FLAG,
  profile: CHOICE,
  letterhead: map({
    ...texts('parent', 'issuer', 'number', 'placeAndDate', 'draft', 'kind', 'subject'),
    addressees: list(TEXT),
    recipients: list(TEXT),
    authority: list(TEXT),
    ...texts('signerTitle', 'signer'),
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
  known ??= widen(modelShape(unitYearSchema));
  return known;
}

/** The model's names with those that indicators/ adds beside them. */
function widen(model: Shape): Shape {
  const measure = itemOf(at(model, 'beneficiaries'));
  const coverage = list(withNames(itemOf(at(measure, 'coverage')), SHARE));
  const worked = withNames(measure, { targets: TARGETS, changes: CHANGES, coverage });
  const rates = list(withNames(itemOf(at(model, 'participants', 'rates')), { ...SHARE, ...OPENING }));
  const conference = itemOf(at(model, 'conferences'));
  const attendance = withNames(at(conference, 'attendance'), {
    changes: CHANGES,
    estimateEach: FLAG,
    ...texts('eachUnit', 'totalUnit'),
  });
  const outlet = itemOf(at(model, 'media'));
  const item = withNames(itemOf(at(outlet, 'items')), { changes: CHANGES });
  const goal = itemOf(at(model, 'goals'));
  const goals = list(
    withNames(goal, {
      sets: list(goalSet(goal)),
      current: withNames(at(goal, 'current'), { kind: CHOICE, rateUnsaid: FLAG, estimate: FLAG }),
    }),
  );
  return withNames(model, {
    ...DERIVED,
    participants: withNames(at(model, 'participants'), { measures: list(withNames(worked, OPENING)), rates }),
    beneficiaries: list(worked),
    places: list(placesShape(model)),
    context: list(withNames(itemOf(at(model, 'context')), { isMoney: FLAG })),
    documents: list(withNames(itemOf(at(model, 'documents')), { isOwn: FLAG })),
    documentCounts: list(withNames(itemOf(at(model, 'documentCounts')), { isOwn: FLAG, isNone: FLAG })),
    materials: list(withNames(itemOf(at(model, 'materials')), { isNone: FLAG })),
    finances: list(withNames(itemOf(at(model, 'finances')), { unit: TEXT, targets: TARGETS, changes: CHANGES })),
    conferences: list(
      withNames(conference, { changes: CHANGES, attendance, single: FLAG, atOnce: FLAG, isNone: FLAG }),
    ),
    media: list(
      withNames(outlet, {
        items: list(withNames(item, { way: CHOICE })),
        reach: list(withNames(itemOf(at(outlet, 'reach')), { sort: CHOICE })),
        channel: CHOICE,
        frequencyPlace: CHOICE,
        publicationUnit: TEXT,
      }),
    ),
    documentTotals: list(map({ ...texts('count', 'unit'), issuers: list(TEXT) })),
    unchanged: list(
      map({ ...texts('against'), items: list(map({ words: list(map(texts('label'))), ...texts('value') })) }),
    ),
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
    goals,
    goalsByAspect: goals,
  });
}

function placesShape(model: Shape): Shape {
  const places = itemOf(at(model, 'places'));
  const row = withNames(itemOf(at(places, 'rows')), { unit: TEXT, targets: TARGETS, changes: CHANGES, isSilent: FLAG });
  return withNames(places, {
    rows: list(row),
    schemeAlone: FLAG,
    tally: TALLY,
    isTable: FLAG,
    against: TEXT,
    columns: map(
      Object.fromEntries(
        ['plan', 'value', 'percent', 'verdict', 'change', 'rank', 'date', 'note'].map((name) => [name, FLAG] as const),
      ),
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

function texts(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, TEXT]));
}

function choices(...names: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(names.map((name) => [name, CHOICE]));
}
