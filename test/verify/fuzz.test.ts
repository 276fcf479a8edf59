import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../src/readers/readDocument.js';
import { WRITERS } from '../../src/writers/index.js';
import { zipEntries } from '../readers/wordFile.js';
import { partsOf } from '../writers/docx/docxParts.js';
import { countedIn, documentOf, read, type Subject, subjectOf, withoutControls } from './subjects.js';

const NAMES = ['binhphuoc, party', 'laichau, state', 'bentre, party', 'every-key, party'];
const SUBJECT = fc.constantFrom(...NAMES.map(subjectOf));

/** What people do to a paragraph that changes no number. */
const EDITS: readonly ((passage: Passage) => readonly Passage[])[] = [
  (passage) => [passage, passage],
  () => [],
  (passage) => [{ ...passage, controls: [] }],
  (passage) => [{ ...passage, controls: passage.controls.slice(1) }],
  (passage) => [{ ...passage, text: passage.text.replaceAll(' ', '\u00a0') }],
  (passage) => [withWords(passage, ' và các đơn vị liên quan.')],
  (passage) => [withWords(passage, ' (có danh sách kèm theo)')],
  (passage) => [passage, { ...passage, text: 'Công tác tuyên truyền tiếp tục được quan tâm chỉ đạo.', controls: [] }],
];

function withWords(passage: Passage, words: string): Passage {
  return { ...passage, text: passage.text + words };
}

test('any edits of words, in any order of paragraphs: no false alarm', () => {
  const choices = fc.array(fc.tuple(fc.nat(200), fc.nat(EDITS.length - 1)), { maxLength: 30 });
  fc.assert(
    fc.property(SUBJECT, choices, fc.boolean(), fc.nat(200), ({ passages, verify }, picks, backwards, turn) => {
      let edited = passages;
      for (const [at, edit] of picks) {
        const index = at % Math.max(1, edited.length);
        edited = edited.flatMap((passage, here) => (here === index ? (EDITS[edit]?.(passage) ?? []) : [passage]));
      }
      const words = edited.filter(({ place }) => place.region !== 'table');
      const cut = turn % Math.max(1, words.length);
      const moved = [...words.slice(cut), ...words.slice(0, cut)];
      const document = documentOf([
        ...(backwards ? moved.toReversed() : moved),
        ...edited.filter(({ place }) => place.region === 'table'),
      ]);
      expect(countedIn(verify(document))).toEqual([]);
      expect(countedIn(verify(withoutControls(document)))).toEqual([]);
    }),
    { numRuns: 60 },
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
