import { expect, test } from 'vitest';
import { PROFILES } from '../../../src/report/profile/profiles.js';
import { builtFrame } from '../../../src/writers/docx/frame/builtFrame.js';
import { layFrame } from '../../../src/writers/docx/frame/layFrame.js';
import { paragraph } from '../../../src/writers/docx/markup/paragraph.js';

const sections = [[paragraph({ style: 'BodyText' })]];
const kinds = Object.values(PROFILES).flatMap((profiles) =>
  profiles.flatMap((profile) => [false, true].map((twoSided) => ({ profile, twoSided }))),
);

test.each(kinds)('the frame of $profile.id, two-sided: $twoSided, is the one that docx lays', async (kind) => {
  expect(builtFrame(kind, sections)).toEqual(await layFrame(kind, sections));
});

test('a frame is laid anew for a made-up decree, for more than a report, and for charts', () => {
  const [kind] = kinds;
  if (kind === undefined) throw new Error('no profile');
  expect(builtFrame({ ...kind, profile: { ...kind.profile } }, sections)).toBeNull();
  expect(builtFrame(kind, [...sections, ...sections])).toBeNull();
  expect(builtFrame(kind, [[{ chart: { type: 'line', categories: [], series: [] }, keepNext: false }]])).toBeNull();
});
