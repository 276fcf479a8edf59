import { expect, test } from 'vitest';
import { readTree } from '../../src/lint/read/readTree.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

test('marks of programs, of which a file may have as many as words, take no room', () => {
  const marks = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:proofErr w:type="spellStart"/>';
  const run = '<w:r><w:lastRenderedPageBreak/><w:t>chữ</w:t></w:r>';
  const seen: string[] = [];
  readTree('word/document.xml', `<w:p xmlns:w="${W}">${marks}${run}<w:commentRangeEnd w:id="2"/></w:p>`, (node) => {
    seen.push(...node.children.flatMap(({ name, children }) => [name, ...children.map((one) => one.name)]));
    return null;
  });
  expect(seen).toEqual(['w:r', 'w:t']);
});
