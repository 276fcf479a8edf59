import { describe, expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { WRITERS } from '../../src/writers/index.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import { figureNodes } from '../writers/figureNodes.js';
import { expectDocument } from './expectDocument.js';
import { figuresRead } from './figuresRead.js';

describe.each(PROVINCES)('%s', (name) => {
  test.each(['party', 'state'] as const)(
    'as %s: the figures of the report are read back, in their order',
    async (profile) => {
      const { report } = buildProvince(name, profile);
      if (report === null) throw new Error('not built');
      const document = expectDocument(readWordFile(await WRITERS.docx.write(report)));
      expect(figuresRead(document)).toEqual(figureNodes(report).map(({ id, text }) => [id, text]));
      expect(report.figures.filter(({ id }) => !figuresRead(document).some(([read]) => read === id))).toEqual([]);
      expect([document.trackedInsertions, document.trackedDeletions]).toEqual([0, 0]);
    },
  );
});
