import { expect, test } from 'vitest';
import { checkChangePercents } from '../../../src/model/checks/checkChangePercents.js';
import { checkChangeShape } from '../../../src/model/checks/checkChangeShape.js';
import { checkChanges } from '../../../src/model/checks/checkChanges.js';
import { type Case, raised } from './raised.js';

/** Changes of events, of who came to them, and of items in the media are held against their numbers like all others. */
const events = (given: string): string => `conferences: [{ form: hội nghị, organisers: [BHXH tỉnh], ${given} }]`;
const items = (given: string): string =>
  `media: [{ group: báo chí, outlets: [Báo A], items: [{ form: tin, ${given} }] }]`;
const change = (said: string): string => `changes: [{ against: năm trước, ${said} }]`;

test.each<Case>([
  [
    'events',
    events(`count: 45, ${change('direction: giảm, base: 36')}`),
    ['change-direction-disagrees conferences.0.changes.0.direction'],
  ],
  [
    'people',
    events(`attendance: { total: 90, ${change('direction: tăng, value: 5, base: 80')} }`),
    ['change-value-disagrees conferences.0.attendance.changes.0.value'],
  ],
  [
    'items',
    items(`count: 12, ${change('direction: tăng, base: 20')}`),
    ['change-direction-disagrees media.0.items.0.changes.0.direction'],
  ],
  ['nothing to hold it against', events(change('direction: tăng, base: 36')), []],
])('%s against given numbers', (_, yaml, raises) => {
  expect(raised(checkChanges, yaml)).toEqual(raises);
});

test.each<Case>([
  [
    'a base alone says nothing where the count is not known',
    events(change('base: 36')),
    ['change-undirected conferences.0.changes.0'],
  ],
  ['a base alone says it where it is', events(`count: 45, ${change('base: 36')}`), []],
  ['a direction alone', items(change('direction: tăng')), []],
])('%s', (_, yaml, raises) => {
  expect(raised(checkChangeShape, yaml)).toEqual(raises);
});

test.each<Case>([
  [
    'more was added than there is',
    items(`count: 12, ${change('direction: tăng, value: 20')}`),
    ['change-exceeds-value media.0.items.0.changes.0.value'],
  ],
  ['no count, no question', items(change('direction: tăng, percent: 20')), []],
])('%s', (_, yaml, raises) => {
  expect(raised(checkChangePercents, yaml)).toEqual(raises);
});
