import { expect, test } from 'vitest';
import { fullUnitYear, type Variant, variants } from '../support/fullUnitYear.js';
import { unprintedKeys } from '../support/unprintedKeys.js';
import { withoutErrors } from '../support/withoutErrors.js';

/** What a report knowingly leaves out, and why. Every other line of a data file is in the report. */
const NOT_PRINTED: readonly (readonly [key: RegExp, why: string])[] = [
  [/^facts\./, 'printed where a sentence names it'],
  [/^abbreviations\./, 'printed where a text uses it'],
  [/^registers\./, 'what is counted in them is printed'],
  [/\.source$/, 'for checking the number, by its description; otherSources are printed'],
  [
    /^report\.(parent|issuer|number|place|signer|addressees|recipients|archive)/,
    'report.party and report.state go first',
  ],
  [/^report\.party\.addressees/, 'Party reports have no "Kính gửi"'],
  [/^report\.party\.archive|^report\.state\.archive/, 'printed in its own profile'],
  [/^period\.label/, 'report.subject says it in other words'],
  [/^goals\.\[\]\.current\.figure$/, 'the number that it names is printed'],
  [/^places\.\[\]\.called/, 'printed above a table, which takes several places'],
  [/^unit\.name/, 'in the sentence on the area, or in the subject that report.subject replaces'],
];

const PLANS = [
  ...['total', 'social', 'compulsory', 'voluntary', 'health', 'unemployment'].map((name) => [
    'participants',
    name,
    'plan',
  ]),
  ['participants', 'groups', '[]', 'plan'],
  ['beneficiaries', '[]', 'plan'],
  ['finances', '[]', 'plan'],
  ['places', '[]', 'rows'],
];

/** A published gap contradicts one of the invented numbers beside it, which then goes: here both stay. */
const WITHOUT_GAPS: Variant = {
  without: PLANS.flatMap((plan) => ['shortfall', 'excess'].map((key) => [...plan, '[]', key])),
  choices: [],
};

test('every key of the schema is printed, whichever other key is absent', () => {
  const dropped = new Set(
    [undefined, WITHOUT_GAPS, ...variants()].flatMap((variant) =>
      unprintedKeys(withoutErrors(fullUnitYear(variant))).filter(
        (key) => !NOT_PRINTED.some(([known]) => known.test(key)),
      ),
    ),
  );
  expect([...dropped]).toEqual([]);
});
