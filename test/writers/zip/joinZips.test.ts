import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinZips } from '../../../src/writers/zip/joinZips.js';
import { zipParts } from '../../../src/writers/zip/zipParts.js';

const parts = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.string({ maxLength: 40 }), {
  maxKeys: 6,
});

test('two packages joined are the package of all their parts', () => {
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      const [a, b] = [Object.entries(one), Object.entries(other).filter(([name]) => !Object.hasOwn(one, name))];
      expect(joinZips(zipParts(new Map(a)), zipParts(new Map(b)))).toEqual(zipParts(new Map([...a, ...b])));
    }),
  );
  const content = ['[Content_Types].xml', 'word/document.xml', '_rels/.rels'].map(
    (name) => [name, name.repeat(9)] as const,
  );
  for (const name of content.map(([one]) => one)) {
    const [own, others] = [content.filter(([one]) => one === name), content.filter(([one]) => one !== name)];
    const joined = joinZips(zipParts(new Map(own)), zipParts(new Map(others)));
    expect(Object.keys(unzipSync(joined))).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  }
});
