import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReadDocument } from '../../src/readers/readDocument.js';
import { readWordFile } from '../../src/readers/word/readWordFile.js';
import { expectDocument } from './expectDocument.js';
import { figuresRead } from './figuresRead.js';

function fixture(name: string): ReadDocument {
  return expectDocument(readWordFile(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));
}

/** LibreOffice writes the letter U+2011 for Word's own hyphen that does not break. */
const words = ({ passages }: ReadDocument): readonly string[] =>
  passages.map(({ place: { region, paragraph }, text }) => `${region} ${paragraph}: ${text.replaceAll('\u2011', '-')}`);

const RETURNED = ['resolution.date', '23/5/2018'];

test('saved by LibreOffice, every figure is still known', () => {
  const [own, saved] = [fixture('original.docx'), fixture('libreoffice.docx')];
  const figures = figuresRead(saved).map(([id, text]) => [id, text.replaceAll('\u2011', '-')]);
  expect(figuresRead(own)).toHaveLength(11);
  expect(figures.filter(([id]) => id !== RETURNED[0])).toEqual(figuresRead(own));
  expect(figures).toContainEqual(RETURNED);
  expect(words(saved)).toEqual(words(own).map((line) => line.replace('28-NQ/TW', `28-NQ/TW${RETURNED[1]}`)));
});

test('saved as .odt in between, every word is still there, without the names', () => {
  expect(figuresRead(fixture('libreoffice-odt.docx'))).toEqual([]);
  expect(words(fixture('libreoffice-odt.docx'))).toEqual(words(fixture('libreoffice.docx')));
});
