import { expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { expectTimesAsMuch } from '../support/expectTimesAsMuch.js';
import { expectDocument } from './expectDocument.js';
import { control, paragraph, run, wordFile } from './wordFile.js';

/** 40 lines a page, each line a paragraph of some runs and figures. */
function pages(count: number): Uint8Array {
  const lines = Array.from({ length: 40 * count }, (_, index) =>
    paragraph(
      run(`${index}. Số người tham gia bảo hiểm xã hội tự nguyện là `),
      control(`a.n${index}`, run(`${index}`)),
      run(' người, đạt '),
      run(`${index}%`, '<w:b/>'),
    ),
  );
  return wordFile({ body: lines.join('') });
}

test('a document of 100 pages takes about ten times the work of one of 10, not a hundred times', () => {
  const [long, short] = [pages(100), pages(10)];
  const read = (bytes: Uint8Array, passages: number): void =>
    expect(expectDocument(readWordFile(bytes)).passages).toHaveLength(passages);
  expectTimesAsMuch(
    40,
    () => read(long, 4_000),
    () => read(short, 400),
  );
});

/** Controls within controls, each with all that is in the inner ones: no work is done twice. */
test('nesting costs next to nothing', () => {
  const runs = run('a').repeat(20_000);
  const nested = Array.from({ length: 230 }).reduce<string>((inner) => control('other', inner), runs);
  const [deep, flat] = [wordFile({ body: paragraph(nested) }), wordFile({ body: paragraph(runs) })];
  const read = (bytes: Uint8Array): void =>
    expect(expectDocument(readWordFile(bytes)).passages[0]?.text).toHaveLength(20_000);
  expectTimesAsMuch(
    10,
    () => read(deep),
    () => read(flat),
  );
});
