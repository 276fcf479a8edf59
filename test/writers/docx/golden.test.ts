import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/writeDocx.js';
import { partsOf } from './docxParts.js';
import { SAMPLES } from './sampleReports.js';

// One per family: HD 36 differs from HD 05 by one weight, which the rule checker sees.
const FAMILIES = ['state-nd30', 'party-hd05'] as const;
const PARTS = ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/settings.xml', 'docProps/core.xml'];

describe.each(FAMILIES)('%s', (profile) => {
  test.each(PARTS)('%s', async (part) => {
    const xml = partsOf(await writeDocx(SAMPLES[profile]))[part] ?? '';
    await expect(pretty(xml)).toMatchFileSnapshot(`golden/${profile}/${part.replace(/^.*\//, '')}`);
  });
});

/** One element a line, so that a change shows as a line; the many namespaces of the root are left out. */
function pretty(xml: string): string {
  let depth = 0;
  const lines = xml
    .replace(/ xmlns:\w+="[^"]*"/g, '')
    .split(/(?<=>)(?=<)/)
    .map((tag) => {
      if (tag.startsWith('</')) depth -= 1;
      const line = `${'  '.repeat(depth)}${tag}`;
      if (/^<[^/?!]/.test(tag) && !/\/>$|<\//.test(tag)) depth += 1;
      return line;
    });
  return `${lines.join('\n')}\n`;
}
