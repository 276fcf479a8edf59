import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { WRITERS } from '../../src/writers/index.js';
import { buildProvince } from '../support/provinces.js';
import { withPart } from '../writers/docx/docxParts.js';
import { expectDocument } from './expectDocument.js';

const TEXT_RUN = /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t xml:space="preserve">([^<]+)<\/w:t><\/w:r>/g;

/** Word cuts runs wherever somebody stops typing, spells, or makes a half bold. */
test('runs cut anywhere, half of one bold: the same passages are read', async () => {
  const { report } = buildProvince('binhphuoc');
  if (report === null) throw new Error('not built');
  const bytes = await WRITERS.docx.write(report);
  const expected = expectDocument(readWordFile(bytes)).passages;
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const split = withPart(bytes, 'word/document.xml', (xml) =>
        xml.replace(TEXT_RUN, (run, look = '', text: string) => {
          const letters = text.match(/&[^;]*;|./gsu) ?? [];
          const at = (choices.next().value ?? 0) % (2 * letters.length);
          if (at === 0 || at >= letters.length) return run;
          const piece = (part: readonly string[], bold: string): string =>
            `<w:r w:rsidR="00A1"><w:rPr>${bold}${look}</w:rPr><w:t xml:space="preserve">${part.join('')}</w:t></w:r>`;
          return `${piece(letters.slice(0, at), '<w:b/>')}<w:proofErr w:type="spellStart"/>${piece(letters.slice(at), '')}`;
        }),
      );
      expect(expectDocument(readWordFile(split)).passages).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
