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

function adviceAt(data: Raw, path: Leaf['path']) {
  const { findings } = validate(data, () => false);
  return findings.flatMap((finding) =>
    finding.code === 'number-with-unit' && finding.path.join('.') === path.join('.') ? [finding.args] : [],
  );
}

test.each(['12 chiếc', 'hơn 12 đồng chí', '12%', '20% hộ dân', '98 tỷ USD', '3 triệu rưỡi', '12 điểm phần trăm'])(
  'where a number is written with its unit ("%s"), following the advice leaves nothing wrong and says the same',
  (text) => {
    const told: string[] = [];
    for (const [place, { path }] of PLACES) {
      for (const { number, key, unit } of adviceAt(withValue(raw, path, text), path)) {
        if (number === null || key === null) continue;
        told.push(place);
        const parent = path.slice(0, -1);
        // Advice that a place cannot take: there is no such key.
        expect(valueAt(raw, parent), place).toHaveProperty(key);
        const followed = withValue(withValue(raw, path, number), [...parent, key], unit);
        const { unit: model } = validate(followed, () => false);
        expect(model, place).not.toBeNull();
        expect(`${(valueAt(model as unknown as Raw, path) as unknown as { text: string }).text} ${unit}`).toBe(text);
      }
    }
    // Plans, changes and denominators have no unit of their own; money has no other than đồng.
    expect(told.filter((place) => /plan|changes|denominator|worth|money/.test(place))).toEqual([]);
    expect(told.length > 0).toBe(['12 chiếc', 'hơn 12 đồng chí', '20% hộ dân'].includes(text));
  },
);
