import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../src/jobs/build.js';
import { type Container, piecesOf } from '../../src/page/pieces.js';
import { WRITERS } from '../../src/writers/index.js';

function textOf({ open, parts }: Container): string {
  const close = `</${/^<(\w+)/.exec(open)?.[1]}>`;
  return [open, ...parts.map((part) => (typeof part === 'string' ? part : textOf(part))), close].join('\n');
}

test.each(['binhphuoc', 'bentre', 'laichau', 'khanhhoa', 'thainguyen'])(
  'put together again, the pieces of %s are what was written',
  async (name) => {
    const data = readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url));
    const { report } = build({ name, data }, { sources: true });
    if (report === null) throw new Error('no report');
    const html = new TextDecoder().decode(await WRITERS.html.write(report));
    const { style, main } = piecesOf(html);
    expect(html).toContain(style);
    expect(html).toContain(`\n${textOf(main)}\n</body>`);
    // The body's blocks stand alone, the last with the signature, and so do those of the appendices.
    const sections = main.parts.filter((part) => typeof part !== 'string');
    expect(sections.length).toBe(1 + report.appendices.length);
    expect(sections[0]?.parts.length).toBe(report.body.length);
  },
);

test('a report without an end is cut as far as it goes', () => {
  expect(piecesOf('<main>\n<p>a</p>\n<ul>\n<li>b<br>c</li>\n</ul>').main.parts).toEqual([
    '<p>a</p>',
    '<ul>\n<li>b<br>c</li>\n</ul>',
  ]);
});
