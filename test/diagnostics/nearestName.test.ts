import { expect, test } from 'vitest';
import { nearestName } from '../../src/diagnostics/nearestName.js';

const NAMES = [
  'facts.ho-ngheo-2020',
  'media.bao.items.tin-bai.count',
  'media.bao.items.tin-bai.changes.nam-2018.base',
  'participants.voluntary.plan.bhxh-viet-nam.percent',
  'participants.voluntary',
];

test.each([
  ['a slip', 'participants.volunatry', 'participants.voluntary'],
  ['steps that were left out', 'media.bao.tin-bai', 'media.bao.items.tin-bai.count'],
  [
    'steps that were left out in the middle',
    'participants.plan.percent',
    'participants.voluntary.plan.bhxh-viet-nam.percent',
  ],
  ['steps in another order', 'bao.media.tin-bai', null],
  ['a lone step, which says too little', 'bao', null],
  ['other digits', 'facts.ho-ngheo-2019', null],
])('%s: %s', (_, name, meant) => {
  expect(nearestName(name, NAMES)).toBe(meant);
});
