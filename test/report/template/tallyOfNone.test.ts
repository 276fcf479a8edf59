import { expect, test } from 'vitest';
import { build } from '../../../src/jobs/build.js';
import { loadTemplates } from '../../../src/jobs/loadTemplates.js';
import { unitYear } from '../../support/unitYear.js';
import { plainWords } from '../../writers/plainWords.js';

/** The tally as a template of one's own says it, and the figures that it prints. */
function told(percents: readonly string[]) {
  const own = {
    'tally-sentence':
      '{{#with tally}}{{exceeded}} vượt, {{missed}} chưa đạt{{#if missed}}: cần đôn đốc{{/if}}{{/with}}.',
  };
  const { templates } = loadTemplates(own);
  const plan = percents.map((percent, index) => ({ id: `p${index}`, percent }));
  const data = JSON.stringify(unitYear({ participants: { voluntary: { value: '5', plan } } }));
  const { report } = build(data, templates === null ? {} : { templates });
  const lines = report?.body.flatMap((block) => (block.type === 'paragraph' ? [plainWords(block.children)] : []));
  return {
    line: lines?.find((line) => line.includes(' vượt, ')),
    figures: report?.figures.filter(({ id }) => id.startsWith('targets.')).map(({ id, text }) => `${id}: ${text}`),
  };
}

test('a tag of the tally prints its number also where there is none, and leaves no words behind', () => {
  expect(told(['101%', '102%'])).toEqual({
    line: '02 vượt, 0 chưa đạt.',
    figures: ['targets.exceeded: 02', 'targets.missed: 0'],
  });
  expect(told(['101%', '90%']).line).toBe('01 vượt, 01 chưa đạt: cần đôn đốc.');
});
