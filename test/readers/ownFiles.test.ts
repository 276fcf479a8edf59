import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/readers/readFile.js';
import { readHtml } from '../../src/readers/text/readHtml.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import type { Report } from '../../src/report/tree.js';
import { decodeText } from '../../src/source/decodeText.js';
import { WRITERS } from '../../src/writers/index.js';
import { inlineText } from '../../src/writers/text/inlineText.js';
import { buildFixture } from '../support/fixtures.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import { figureNodes } from '../writers/figureNodes.js';
import { inlineGroups } from '../writers/inlineGroups.js';
import { expectDocument } from './expectDocument.js';
import { figuresRead } from './figuresRead.js';

const FILES = [...PROVINCES, 'every-key'];
const PROFILES = ['party', 'state'] as const;

describe.each(FILES)('%s', (name) => {
  describe.each(PROFILES)('as %s', (profile) => {
    const report = built(name, profile);
    const figures = figureNodes(report).map(({ id, text }) => [id, text]);

    test('Word: every figure is read back, in its place', async () => {
      const document = expectDocument(readWordFile(await WRITERS.docx.write(report)));
      expect(figuresRead(document)).toEqual(figures);
      expect([document.trackedInsertions, document.trackedDeletions]).toEqual([0, 0]);
      expect(missing(report, document.passages)).toEqual([]);
    });

    test('web page: every figure is read back, and every word', async () => {
      const document = expectDocument(readHtml(await textOf('html', report)));
      expect(new Map(figuresRead(document))).toEqual(new Map(figures as [string, string][]));
      expect(missing(report, document.passages)).toEqual([]);
    });

    test('Markdown: every word is read back, and no markup', async () => {
      const { document } = readFile('x.md', await WRITERS.md.write(report), decodeText);
      expect(missing(report, document?.passages ?? [])).toEqual([]);
    });
  });
});

function built(name: string, profile: 'party' | 'state'): Report {
  const { report } = name === 'every-key' ? buildFixture(name, profile) : buildProvince(name, profile);
  if (report === null) throw new Error(`${name} is not built`);
  return report;
}

async function textOf(format: 'html', report: Report): Promise<string> {
  return new TextDecoder().decode(await WRITERS[format].write(report));
}

/** Runs of inline text of the report that stand in none of the passages. */
function missing(report: Report, passages: readonly { readonly text: string }[]): readonly string[] {
  const read = passages.map(({ text }) => squeeze(text));
  return inlineGroups(report)
    .map((group) => squeeze(inlineText(group)))
    .filter((group) => group !== '' && !read.some((text) => text.includes(group)));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
