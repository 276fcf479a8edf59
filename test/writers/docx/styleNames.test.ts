import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { buildFixture } from '../../support/fixtures.js';
import { partsOf } from './docxParts.js';

test.each(['party', 'state'] as const)(
  'no style of the %s layout has a comma in its name, which would part aliases',
  async (profile) => {
    const { report } = buildFixture('every-key', profile);
    if (report === null) throw new Error('no report');
    const styles = partsOf(await writeDocx(report))['word/styles.xml'] ?? '';
    const names = [...styles.matchAll(/<w:name w:val="([^"]*)"/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name.includes(','))).toEqual([]);
  },
);
