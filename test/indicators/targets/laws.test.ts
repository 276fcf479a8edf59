import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, type Verdict } from '../../../src/indicators/targets/verdict.js';
import { type Aim, aimOf } from '../../../src/model/targets/aim.js';
import { counted } from '../../support/quantities.js';

/** What a word lets a number be, said anew: which values are "hơn 500"? */
const ALLOWS: Readonly<Record<string, (number: number, place: number) => (value: number) => boolean>> = {
  '': (n) => (v) => v === n,
  ước: (n) => (v) => v === n,
  hơn: (n, place) => (v) => v > n && v < n + place,
  gần: (n, place) => (v) => v < n && v > n - place,
  khoảng: (n, place) => (v) => Math.abs(v - n) < place / 2,
  'xấp xỉ': (n, place) => (v) => Math.abs(v - n) < place / 2,
  'ít nhất': (n) => (v) => v >= n,
  'không quá': (n) => (v) => v <= n,
  dưới: (n) => (v) => v < n,
};

/** What a plan with a word asks for, where the word makes it a limit; else it is a number known only so well. */
const ASKS: Readonly<Record<string, (number: number) => (value: number) => boolean>> = {
  hơn: (n) => (v) => v > n,
  'ít nhất': (n) => (v) => v >= n,
  'không quá': (n) => (v) => v <= n,
  dưới: (n) => (v) => v < n,
};

const TENTHS = Array.from({ length: 50_000 }, (_, tenth) => tenth / 10);
const words = Object.keys(ALLOWS);
const number = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 40 }).map((n) => n * 100),
);
const written = fc.tuple(fc.constantFrom(...words), number);
type Written = readonly [word: string, number: number];

function textOf([word, n]: Written): string {
  return `${word} ${n}`.trim();
}

function valuesOf([word, n]: Written): readonly number[] {
  const place = n % 1000 === 0 ? 1000 : n % 100 === 0 ? 100 : n % 10 === 0 ? 10 : 1;
  const allows = ALLOWS[word]?.(n, place) ?? (() => false);
  // Tenths: the law is about numbers, and there is more than one between 7 and 8.
  return TENTHS.filter(allows);
}

function verdictOf(value: Written, plan: Written): readonly [Verdict | null, Aim] {
  const wanted = counted(textOf(plan));
  const aim = aimOf({ wanted, label: 'BHXH tự nguyện' });
  return [judge({ aim, value: counted(textOf(value)), wanted }, 'due').status, aim];
}

/** Whether a value reaches its plan, for all that each may be: true, false, or null where it depends. */
function reaches(value: Written, plan: Written, aim: Aim): boolean | null {
  const asks = ASKS[plan[0]]?.(plan[1]);
  const answers = new Set<boolean>();
  const [values, plans] = [valuesOf(value), asks === undefined ? valuesOf(plan) : [plan[1]]];
  const ends = (all: readonly number[]) => [all.at(0), all.at(-1)].filter((end) => end !== undefined);
  for (const v of ends(values)) {
    for (const p of ends(plans)) answers.add(asks === undefined ? (aim === 'at-least' ? v >= p : v <= p) : asks(v));
  }
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

describe('a verdict', () => {
  test('is what arithmetic says of all values that the words allow, and none is given where they disagree', () => {
    fc.assert(
      fc.property(written, written, (value, plan) => {
        const [status, aim] = verdictOf(value, plan);
        const reached = reaches(value, plan, aim);
        const said = status === 'undecidable' ? null : status !== 'missed';
        expect(said, `${textOf(value)} against ${textOf(plan)}`).toBe(reached);
      }),
      { numRuns: 400 },
    );
  });

  test('of a widened number is never the opposite', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...words),
        fc.constantFrom(10, 100, 1000),
        written,
        (exact, word, to, plan) => {
          const wide: Written = [word, word === 'hơn' ? Math.floor(exact / to) * to : Math.ceil(exact / to) * to];
          fc.pre(wide[1] > 0 && valuesOf(wide).includes(exact));
          const [[sure], [vague]] = [verdictOf(['', exact], plan), verdictOf(wide, plan)];
          if (vague !== 'undecidable') expect(vague === 'missed').toBe(sure === 'missed');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('of a limit is never "exceeded", and before its day nothing is missed', () => {
    fc.assert(
      fc.property(written, written, fc.constantFrom<Aim>('at-least', 'at-most'), (value, plan, aim) => {
        const evidence = { aim, value: counted(textOf(value)), wanted: counted(textOf(plan)) };
        if (aim === 'at-most') expect(judge(evidence, 'due').status).not.toBe('exceeded');
        expect(judge(evidence, 'running').status).not.toBe('missed');
        expect(judge(evidence, 'undated').status).not.toBe('missed');
      }),
      { numRuns: 400 },
    );
  });
});
