import { checkProvenances } from '../../../src/model/checks/checkProvenances.js';
import { testCases } from './raised.js';

const conference = (given: string): string => `conferences: [{ form: hội nghị, organisers: [A], ${given} }]`;
const item = (given: string): string => `media: [{ group: báo chí, outlets: [A], items: [{ form: tin, ${given} }] }]`;
const ALL = 'estimate: true, asOf: 2019, otherSources: [{ source: B, value: 5 }]';

const without = (path: string): readonly string[] =>
  ['estimate', 'asOf', 'otherSources'].map((key) => `provenance-without-number ${path}.${key}`);

testCases(checkProvenances, [
  ['events', conference(`count: 5, ${ALL}`), []],
  ['events that nobody counted', conference(ALL), without('conferences.0')],
  ['"false" says nothing', conference('estimate: false'), []],
  ['a source is printed nowhere', conference('source: B'), []],
  ['who came', conference(`attendance: { each: 5, ${ALL} }`), []],
  [
    'only that more came',
    conference(`attendance: { changes: [{ against: A, direction: tăng }], ${ALL} }`),
    without('conferences.0.attendance'),
  ],
  ['media items', item(`count: 5, ${ALL}`), []],
  ['media items that nobody counted', item(ALL), without('media.0.items.0')],
  ['gifts', `support: [{ giver: A, action: tặng, count: 5, receivers: B, ${ALL} }]`, []],
  ['what they are worth', `support: [{ giver: A, action: tặng, receivers: B, worth: 5 tỷ, ${ALL} }]`, []],
  ['neither', `support: [{ giver: A, action: tặng, receivers: B, ${ALL} }]`, without('support.0')],
]);
