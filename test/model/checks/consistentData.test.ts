import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severityOf } from '../../../src/diagnostics/severity.js';
import { validate } from '../../../src/model/validate.js';
import { type Raw, type RawPath, valueAt, withValue } from '../../support/raw.js';
import { consistentData, FIXED } from './consistentData.js';

function warnings(raw: Raw): readonly string[] {
  return validate(raw, () => false)
    .findings.filter(({ code }) => severityOf(code) !== 'note')
    .map(({ code, path }) => `${code} ${path.join('.')}`);
}

test('numbers that follow from each other never raise a warning, rounded or cut', () => {
  fc.assert(
    fc.property(consistentData, (raw) => {
      expect(warnings(raw)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('one changed digit always does, beyond what rounding or cutting allow', () => {
  const digit = fc.record({ path: fc.constantFrom(...FIXED), place: fc.nat(9), by: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(consistentData, digit, (raw, { path, place, by }) => {
      const before = textAt(raw, path);
      const after = withDigit(before, place, by);
      // A percentage stands for what it would be rounded from or cut from: one unit of its last digit is no slip.
      const tolerance = before.endsWith('%') ? 1 : 0;
      fc.pre(!/^0\d/.test(after) && Math.abs(unitsIn(after) - unitsIn(before)) > tolerance);
      expect(warnings(withValue(raw, path, after))).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the wrong direction always does', () => {
  fc.assert(
    fc.property(consistentData, (raw) => {
      const path = ['participants', 'compulsory', 'changes', 0, 'direction'];
      const wrong = textAt(raw, path) === 'tăng' ? 'giảm' : 'tăng';
      expect(warnings(withValue(raw, path, wrong))).toEqual([`change-direction-disagrees ${path.join('.')}`]);
    }),
  );
});

test('no number raises a warning when it is printed less exactly, and says so', () => {
  const word = fc.constantFrom('hơn', 'gần', 'khoảng');
  fc.assert(
    fc.property(consistentData, fc.subarray([...FIXED], { minLength: 1 }), word, (raw, paths, approximator) => {
      const rough = paths.reduce(
        (data, path) => withValue(data, path, lessExactly(textAt(data, path), approximator)),
        raw,
      );
      expect(warnings(rough)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('"hơn 4.321" is no slip: an approximator belongs to the printing', () => {
  // A rounded percentage is another matter: "gần 67%" of 67,2% says what is not so.
  const counts = FIXED.filter((path) => path.at(-1) !== 'percent');
  const word = fc.constantFrom('hơn', 'trên', 'gần', 'khoảng', 'ước');
  fc.assert(
    fc.property(consistentData, fc.constantFrom(...counts), word, (raw, path, approximator) => {
      expect(warnings(withValue(raw, path, `${approximator} ${textAt(raw, path)}`))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

function textAt(raw: Raw, path: RawPath): string {
  return String(valueAt(raw, path));
}

/** Another digit at one place, counted from the front and round again. */
function withDigit(text: string, place: number, by: number): string {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[place % places.length] ?? 0;
  return text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
}

/** In units of the last printed digit. */
function unitsIn(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

/** "837727" → "hơn 830000", "gần 840000", "khoảng 840000": two digits stay; percentages lose nothing but certainty. */
function lessExactly(text: string, word: string): string {
  if (text.endsWith('%')) return `khoảng ${text}`;
  const number = Number(text);
  const unit = 10 ** Math.max(text.length - 2, 0);
  const round = { hơn: Math.floor, gần: Math.ceil, khoảng: Math.round }[word] ?? Math.round;
  return `${word} ${round(number / unit) * unit}`;
}
