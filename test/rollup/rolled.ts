import { severityOf } from '../../src/diagnostics/severity.js';
import { figuresIn } from '../../src/indicators/namedLeaves.js';
import { nameFigures } from '../../src/indicators/nameFigures.js';
import type { UnitYear } from '../../src/model/schema/unitYear.js';
import { validate } from '../../src/model/validate.js';
import { plainDraft } from '../../src/rollup/result/draft.js';
import { type RolledUp, startRollup } from '../../src/rollup/startRollup.js';
import type { Raw, RawMap } from '../support/raw.js';

const models = new WeakMap<object, UnitYear>();

/** The model of data that are known to be right; the same data are read once. */
export function modelOf(raw: Raw): UnitYear {
  const known = models.get(raw as RawMap);
  const unit = known ?? read(raw);
  models.set(raw as RawMap, unit);
  return unit;
}

function read(raw: Raw): UnitYear {
  const { unit, findings } = validate(raw, () => false);
  const errors = findings.filter(({ code }) => severityOf(code) === 'error');
  if (unit === null || errors.length > 0) throw new Error(JSON.stringify({ errors, raw }, null, 1));
  return unit;
}

/** The same data of another unit, in the same period as all others; a sum stays the sum of as many units. */
export function asUnit(raw: Raw, name: string, level = 'huyện'): RawMap {
  const period = { label: 'năm 2019', from: '2019-01-01', to: '2019-12-31' };
  const { unit, ...rest } = raw as RawMap;
  const sumOf = (unit as RawMap | undefined)?.sumOf;
  return { ...rest, unit: { name, level, ...(sumOf === undefined ? {} : { sumOf }) }, period };
}

export function rolled(units: readonly Raw[], level = 'tỉnh'): RolledUp {
  const rollup = startRollup(level);
  for (const [index, unit] of units.entries()) rollup.take(`${index}.yaml`, modelOf(unit));
  return rollup.finish();
}

/** The result as a data file would hold it, with the unit's own head. */
export function rawOf({ entries, bases }: RolledUp, name: string, level = 'tỉnh'): RawMap {
  const report = {
    profile: 'party',
    subject: 'kết quả tuyên truyền',
    issuer: { name: 'Ban Tuyên giáo', symbol: 'BTGTU' },
    place: 'Bình Phước',
    signer: { title: 'Trưởng ban' },
  };
  const sums = Object.fromEntries([...entries].map(([key, draft]) => [key, plainDraft(draft) as Raw]));
  const sumOf = { count: String(bases.count), unit: bases.words.join(', ') };
  const unit = { name, level, ...(bases.count === 1 ? {} : { sumOf }) };
  return asUnit({ ...sums, report, unit }, name, level);
}

/** Every number by name, as its exact bounds, approximator and whole: what it says, however it is printed. */
export function valuesOf(raw: Raw): ReadonlyMap<string, string> {
  const figures = figuresIn(nameFigures(modelOf(raw)));
  return new Map(
    figures.flatMap((figure) => {
      if (!('quantity' in figure)) return [];
      const { low, high, whole, approximator, kind } = figure.quantity as UnitYearQuantity;
      const ends = [low, high, whole].map((end) => (end === null ? '' : `${end.num}/${end.den}`));
      return [[figure.id, [kind, approximator ?? '', ...ends].join(' ')] as const];
    }),
  );
}

type UnitYearQuantity = import('../../src/quantity/quantity.js').Quantity;
