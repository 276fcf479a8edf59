import { expect, test } from 'vitest';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { expectDocument } from './expectDocument.js';
import { processorTime } from './processorTime.js';
import { control, paragraph, run, wordFile } from './wordFile.js';

/** 300 pages of 40 lines, each line a paragraph of some runs and figures. */
test('a document of 300 pages is read in well under two seconds', () => {
  const lines = Array.from({ length: 12_000 }, (_, index) =>
    paragraph(
      run(`${index}. Số người tham gia bảo hiểm xã hội tự nguyện là `),
      control(`a.n${index}`, run(`${index}`)),
      run(' người, đạt '),
      run(`${index}%`, '<w:b/>'),
    ),
  );
  const bytes = wordFile({ body: lines.join('') });
  let passages = 0;
  const spent = processorTime(() => {
    passages = expectDocument(readWordFile(bytes)).passages.length;
  });
  expect(passages).toBe(12_000);
  expect(spent).toBeLessThan(2000);
});

/** Controls within controls, each with all that is in the inner ones: no work is done twice. */
test('nesting costs nothing', () => {
  const nested = Array.from({ length: 230 }).reduce<string>(
    (inner) => control('other', inner),
    run('a').repeat(20_000),
  );
  const bytes = wordFile({ body: paragraph(nested) });
  let text = '';
  const spent = processorTime(() => {
    text = expectDocument(readWordFile(bytes)).passages[0]?.text ?? '';
  });
  expect(text).toHaveLength(20_000);
  expect(spent).toBeLessThan(2000);
});
