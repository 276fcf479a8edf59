import type { WrongEncoding } from './letterTerms.js';

/**
 * Raised by `readers/`: why a document that came back cannot be read, or not in safety. `part` is the part of the
 * package, as Word's own error messages name it: "word/document.xml".
 */
export interface DocumentFindingArgs {
  /** None of the kinds of documents that are read: a PDF, a picture. */
  'document-unknown': Nothing;
  /** A document of another program, or an older form of Word's: it must be converted first. */
  'document-convert': { readonly format: ForeignFormat };
  /** Neither a zip archive nor anything else that is known. */
  'word-no-zip': Nothing;
  /** The old binary format (.doc). */
  'word-old-format': Nothing;
  'word-encrypted': Nothing;
  /** The end of the archive is missing. */
  'word-truncated': Nothing;
  /** The archive contradicts itself, or a checksum is wrong. */
  'word-damaged': { readonly part: string | null };
  /** In the form for archives above 4 GB. */
  'word-zip64': Nothing;
  /** A name that leads out of the archive: "../x", "/x", "C:x". */
  'word-part-outside': { readonly part: string };
  /** More unpacked than the limits allow; */
  'word-too-large': { readonly part: string; readonly megabytes: number };
  'word-too-many-parts': { readonly count: number; readonly limit: number };
  /** Shrunk far beyond what text can be: a zip bomb. `limit`: how many times. */
  'word-bomb': { readonly part: string; readonly limit: number };
  /** A zip archive, but no Word document: a workbook, a presentation, any archive. */
  'word-no-document': Nothing;
  /** A document type declaration: entities are never expanded. */
  'xml-dtd': { readonly part: string };
  /** `line` and `column` are 1-based. */
  'xml-broken': { readonly part: string; readonly line: number; readonly column: number };
  /** `part`: null for a web page. */
  'xml-too-deep': { readonly part: string | null; readonly limit: number };
  /** Of one element. */
  'xml-too-much': { readonly part: string; readonly what: 'attributes' | 'prefixes'; readonly limit: number };
  /** More than a document of some thousand pages has. */
  'document-too-long': { readonly what: DocumentMeasure; readonly limit: number };
  /** More than thirty marks on one letter: a damaged file, or none of words; also of data and templates. */
  'marks-piled': Nothing;
  /** Warning: words in an encoding of old fonts; numbers are compared all the same. */
  'document-letters': { readonly encoding: WrongEncoding; readonly word: string };
  /** Too many numbers for a report of so many figures. */
  'document-incomparable': { readonly numbers: number; readonly figures: number; readonly limit: number };
}

/** Kinds of documents that are known and not read; "word-xml" is Word's format of 2003, or a package in one XML file. */
export type ForeignFormat = 'pdf' | 'rtf' | 'odt' | 'mht' | 'word-xml';

/** See `LIMITS.document`. */
export type DocumentMeasure = 'passages' | 'pieces' | 'letters' | 'passage' | 'words' | 'numbers';

type Nothing = Readonly<Record<string, never>>;
