import type { DocumentMeasure, ForeignFormat } from '../../diagnostics/documentCodes.js';
import { countEn } from '../counts.js';
import type { DocumentMessages } from './documentMessages.js';

const SAVE_AGAIN = 'open it in Word and save it as .docx';
const ASK_AGAIN = 'ask for the original again';
const partOf = (part: string | null): string => (part === null ? '' : ` (part ${part})`);

const MEASURES = {
  passages: 'paragraphs, lines or cells',
  pieces: 'pieces of text of one look',
  letters: 'letters',
  passage: 'letters in one paragraph, line or cell',
  words: 'words',
  numbers: 'numbers',
} satisfies Record<DocumentMeasure, string>;

const FORMATS = {
  pdf: 'a PDF',
  rtf: 'an RTF file',
  odt: 'an OpenDocument text (.odt)',
  mht: 'a web page in one file (.mht)',
  'word-xml': 'Word XML',
} satisfies Record<ForeignFormat, string>;

export const documentMessagesEn: DocumentMessages = {
  'document-unknown': () =>
    'Only .docx, .html, .md and .txt files can be read, and this is none of them; save it as .docx.',
  'document-convert': ({ format }) =>
    format === 'pdf'
      ? `This is ${FORMATS.pdf}, whose numbers cannot be read for sure; ask for the .docx file, or open it in Word and save it as .docx.`
      : `This is ${FORMATS[format]}; open it in Word or LibreOffice and save it as .docx.`,
  'word-no-zip': () => `The content of the file is no Word document (.docx); ${SAVE_AGAIN}.`,
  'word-old-format': () => `This is a Word file of the old format (.doc); ${SAVE_AGAIN}.`,
  'word-encrypted': () =>
    'The Word file is protected by a password and cannot be read; open it in Word, remove the password and save it.',
  'word-truncated': () => `The Word file is cut off, its end is missing; ${ASK_AGAIN}.`,
  'word-zip64': () => `The Word file is packed as zip64, meant for files above 4 GB, and is not read; ${SAVE_AGAIN}.`,
  'word-part-outside': ({ part }) =>
    `The file has a part named "${part}", which leads out of the file, and is not read; no office program writes such a name, ${ASK_AGAIN}.`,
  'word-damaged': ({ part }) => `The Word file is damaged${partOf(part)}; ${SAVE_AGAIN}, or ${ASK_AGAIN}.`,
  'word-too-large': ({ part, megabytes }) =>
    `Part ${part} of the Word file is too large, more than ${megabytes} MB unpacked; split the document into several files.`,
  'word-too-many-parts': ({ count, limit }) =>
    `The Word file has ${countEn(count)} parts, more than the limit of ${countEn(limit)}; remove pictures or split the document.`,
  'word-bomb': ({ part, limit }) =>
    `Part ${part} of the file unpacks to more than ${limit} times its size, which no text does; it was not opened, check where the file came from.`,
  'word-no-document': () =>
    'There is no Word document in the file (perhaps a workbook or another archive); choose a .docx file.',
  'xml-dtd': ({ part }) =>
    `Part ${part} of the file has a DOCTYPE, which Word never writes; it was not read, check where the file came from.`,
  'xml-broken': ({ part, line, column }) =>
    `Part ${part} of the file is broken at line ${line}, column ${column}; ${SAVE_AGAIN}, or ${ASK_AGAIN}.`,
  'xml-too-deep': ({ part, limit }) =>
    `The content is nested more than ${limit} levels deep${partOf(part)} and was not read; check where the file came from.`,
  'xml-too-much': ({ part, what, limit }) =>
    `Part ${part} of the file has a tag with more than ${limit} ${what}, which Word never writes; it was not read, check where the file came from.`,
  'marks-piled': () =>
    'A letter bears more than 30 marks, which no text has: the file is damaged, or no text; delete that place and type it anew.',
  'document-letters': ({ encoding, word }) =>
    encoding === 'lost'
      ? `The document has words that lost their letters ("${word}"); its numbers are compared, but what the words say is not certain.`
      : `The document has words in ${encoding === 'UTF-8' ? 'an encoding that was shown wrongly' : `the old encoding ${encoding}`} ("${word}"); its numbers are compared, but what the words say is not certain; convert them to Unicode.`,
  'document-incomparable': ({ numbers, figures, limit }) =>
    `The document has ${countEn(numbers)} numbers, and the report ${countEn(figures)}: more than the limit of ${countEn(limit)} comparisons; split the document into several files.`,
  'document-too-long': ({ what, limit }) =>
    `The document is too long: more than ${countEn(limit)} ${MEASURES[what]}; split it into several files, or leave out what is not needed.`,
};
