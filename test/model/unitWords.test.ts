import { expect, test } from 'vitest';
import { validate } from '../../src/model/validate.js';
import type { Leaf } from '../../src/model/walkModel.js';
import { fullUnitYear } from '../support/fullUnitYear.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { type Raw, valueAt, withValue } from '../support/raw.js';
import { withoutErrors } from '../support/withoutErrors.js';

const raw = withoutErrors(fullUnitYear());
const KINDS = ['count', 'rate', 'money', 'amount'];

/** Every place of a number in a file that gives every key; of maps that are alike, as of the schemes, one. */
const PLACES = new Map(
  leavesOf(raw)
    .filter(({ kind }) => KINDS.includes(kind))
    .map((leaf) => [
      `${leaf.kind} ${leaf.path
        .filter((step) => typeof step === 'string')
        .slice(-2)
        .join('.')}`,
      leaf,
    ]),
);

/** What is advised at each of the places, where all of them say so at once: a file is told all that is wrong with it. */
function adviceFor(text: string) {
  const paths = [...PLACES.values()].map(({ path }) => path);
  const { findings } = validate(
    paths.reduce((data, path) => withValue(data, path, text), raw),
    () => false,
  );
  const advice = findings.flatMap((one) =>
    one.code === 'number-with-unit' ? [[key(one.path), one.args] as const] : [],
  );
  return new Map(advice);
}

const key = (path: Leaf['path']): string => path.join('.');

test.each(['12 chiếc', 'hơn 12 đồng chí', '12%', '20% hộ dân', '98 tỷ USD', '3 triệu rưỡi', '12 điểm phần trăm'])(
  'where a number is written with its unit ("%s"), following the advice leaves nothing wrong and says the same',
  (text) => {
    const advice = adviceFor(text);
    const told: string[] = [];
    for (const [place, { path }] of PLACES) {
      const { number = null, key: unitKey = null, unit = '' } = advice.get(key(path)) ?? {};
      if (number === null || unitKey === null) continue;
      told.push(place);
      const parent = path.slice(0, -1);
      // Advice that a place cannot take: there is no such key.
      expect(valueAt(raw, parent), place).toHaveProperty(unitKey);
      const followed = withValue(withValue(raw, path, number), [...parent, unitKey], unit);
      const { unit: model } = validate(followed, () => false);
      expect(model, place).not.toBeNull();
      expect(`${(valueAt(model as unknown as Raw, path) as unknown as { text: string }).text} ${unit}`).toBe(text);
    }
    // Plans, changes and denominators have no unit of their own; money has no other than đồng.
    expect(told.filter((place) => /plan|changes|denominator|worth|money/.test(place))).toEqual([]);
    expect(told.length > 0).toBe(['12 chiếc', 'hơn 12 đồng chí', '20% hộ dân'].includes(text));
  },
);
