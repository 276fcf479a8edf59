import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WRITERS } from '../../src/writers/index.js';
import { zipEntries } from '../readers/wordFile.js';
import { runs } from '../support/runs.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { EDITS, reordered } from './harmlessEdits.js';
import {
  countedIn,
  documentOf,
  READABLE,
  read,
  SUBJECTS,
  type Subject,
  subjectOf,
  withoutControls,
  writtenAndRead,
} from './subjects.js';

const SUBJECT = fc.constantFrom(...SUBJECTS.map(({ name }) => name));
const EDIT = fc.record({ edit: fc.constantFrom(...Object.keys(EDITS)), at: fc.nat(1_000) });
const ORDER = fc.option(fc.tuple(fc.boolean(), fc.nat(200)), { nil: null });

test('edits that change no number, in any order, of any report in any format: no false alarm', async () => {
  await fc.assert(
    fc.asyncProperty(
      SUBJECT,
      fc.constantFrom(...READABLE),
      fc.array(EDIT, { maxLength: 25 }),
      ORDER,
      async (name, format, edits, order) => {
        const { report, verify } = subjectOf(name);
        const { passages } = await writtenAndRead(report, format);
        const edited = edits.reduce((all, { edit, at }) => EDITS[edit]?.(all, at) ?? all, passages);
        const document = documentOf(order === null ? edited : reordered(edited, ...order));
        expect(countedIn(verify(document))).toEqual([]);
        expect(countedIn(verify(withoutControls(document)))).toEqual([]);
      },
    ),
    { numRuns: runs(20, 40) },
  );
});

test('runs split anywhere, with half a number bold: nothing changes; a digit changed in the file is found', async () => {
  const subject = subjectOf('binhphuoc, party');
  const entries = partsOf(await WRITERS.docx.write(subject.report));
  const xml = entries['word/document.xml'] ?? '';
  const whole = judged(subject, entries, xml);
  expect(whole).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 }), (cuts) => {
      expect(judged(subject, entries, splitRuns(xml, cuts))).toEqual([]);
    }),
    { numRuns: 6 },
  );
  const wrong = splitRuns(xml.replace('>837.727<', '>873.727<').replace('>96,06%<', '>96,60%<'), [3, 99, 500]);
  expect(judged(subject, entries, wrong)).toEqual([
    'differs 873.727 participants.total',
    'differs 96,60% participants.compulsory.plan.giao.percent',
  ]);
});

function judged({ verify }: Subject, entries: Readonly<Record<string, string>>, xml: string): readonly string[] {
  return countedIn(verify(read('x.docx', zipEntries({ ...entries, 'word/document.xml': xml }))));
}

/** Cuts the text of some runs in two, the first half bold. */
function splitRuns(xml: string, cuts: readonly number[]): string {
  let nth = -1;
  const count = xml.split('<w:t xml:space="preserve">').length - 1;
  const wanted = new Map(cuts.map((cut) => [cut % count, cut]));
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gs,
    (run, look: string | undefined, text: string) => {
      nth += 1;
      const cut = wanted.get(nth);
      if (cut === undefined || text.length < 2 || text.includes('&')) return run;
      const at = 1 + (cut % (text.length - 1));
      const half = (part: string, properties: string): string =>
        `<w:r>${properties}<w:t xml:space="preserve">${part}</w:t></w:r>`;
      return half(text.slice(0, at), '<w:rPr><w:b/></w:rPr>') + half(text.slice(at), look ?? '');
    },
  );
}
