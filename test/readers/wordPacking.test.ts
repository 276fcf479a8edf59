import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { presentTexts } from '../../src/refresh/presentTexts.js';
import { WRITERS } from '../../src/writers/index.js';
import { refreshed } from '../refresh/expectRefreshed.js';
import { buildProvince } from '../support/provinces.js';
import { subject } from '../verify/subjects.js';
import { asWordPacks } from './asWordPacks.js';
import { expectDocument } from './expectDocument.js';
import { figuresRead } from './figuresRead.js';

/** Word leaves room in front of its parts, of which the central directory says nothing. */
test('a report as Word packs it is read, verified and refreshed like any other', async () => {
  const { report, summary } = buildProvince('binhphuoc', 'party');
  if (report === null || summary === null) throw new Error('not built');
  const own = await WRITERS.docx.write(report);
  const packed = asWordPacks(own);
  expect(unzipSync(packed)).toEqual(unzipSync(own));

  const document = expectDocument(readWordFile(packed));
  expect(document).toEqual(expectDocument(readWordFile(own)));
  const { counts } = subject('packed', report, summary).verify(document);
  expect(counts).toMatchObject({ differing: 0, controls: figuresRead(document).length });

  const others = new Map(
    [...presentTexts(report, summary)].map(([id, texts]) => [id, texts.map((text) => `${text}0`)]),
  );
  const { bytes, changes } = refreshed(packed, others);
  expect(changes.length).toBeGreaterThan(0);
  expect(readWordFile(bytes)).toEqual(readWordFile(refreshed(own, others).bytes));
});
