import { describe, expect, test } from 'vitest';
import { isMany } from '../support/runs.js';
import { isFound, MISTAKES, type Mistake, shownSlip, slipsOf } from './slips.js';
import { SUBJECTS } from './subjects.js';

/** Both profiles of a report have most paragraphs in common, word for word: each is judged once. */
const WRITTEN = SUBJECTS.flatMap((subject) => {
  const twin = SUBJECTS.find(({ name }) => name === subject.name.replace('state', 'party'));
  const known = new Set(twin === subject ? [] : twin?.passages.map(({ text }) => text));
  return [{ subject, isNew: (text: string) => !known.has(text) }];
});

/** In `npm test` one figure of four, each mistake in others. */
function slipsIn(mistake: Mistake, nth: number) {
  const all = WRITTEN.flatMap(({ subject, isNew }) => slipsOf(subject, mistake, isNew));
  return isMany ? all : all.filter((_, at) => (at + nth) % 4 === 0);
}

describe.each(Object.entries(MISTAKES).map(([name, mistake], nth) => ({ name, mistake, nth })))('$name', (one) => {
  const slips = slipsIn(one.mistake, one.nth);

  test('is found in the figure’s control, always', () => {
    expect(slips.length).toBeGreaterThan(250);
    expect(slips.filter((slip) => !isFound(slip, true)).map(shownSlip)).toEqual([]);
  });

  test('is found without controls', () => {
    expect(slips.filter((slip) => !isFound(slip, false)).map(shownSlip)).toEqual([]);
  });
});
