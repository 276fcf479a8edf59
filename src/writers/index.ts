import type { Document } from '../report/tree.js';

/** Word, Markdown, a web page, plain text, a workbook, tables for a spreadsheet (UTF-8 with a byte order mark), data. */
export type Format = 'docx' | 'md' | 'html' | 'txt' | 'xlsx' | 'csv' | 'json';

/** What a writer may be told besides the document. */
export interface WriteOptions {
  /** SOURCE_DATE_EPOCH: the date of creation put down in Word files, in seconds since 1970-01-01T00:00:00Z. */
  readonly epochSeconds?: number;
  /** CSV files with ";" between fields and a comma in numbers. */
  readonly decimalComma?: boolean;
}

/** Turns a document into the bytes of a file. */
export interface Writer {
  /** With its dot: ".docx". */
  readonly extension: string;
  readonly write: (document: Document, options?: WriteOptions) => Promise<Uint8Array>;
}

/** The one place that knows all formats. A writer and its packages are loaded when it first writes. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  docx: {
    extension: '.docx',
    write: async (document, options) => (await import('./docx/writeDocx.js')).writeDocx(document, options),
  },
  md: {
    extension: '.md',
    write: async (document) => utf8((await import('./markdown/writeMarkdown.js')).writeMarkdown(document)),
  },
  html: {
    extension: '.html',
    write: async (document) => utf8((await import('./html/writeHtml.js')).writeHtml(document)),
  },
  txt: {
    extension: '.txt',
    write: async (document) => utf8((await import('./text/writeText.js')).writeText(document)),
  },
  xlsx: {
    extension: '.xlsx',
    write: async (document) => (await import('./xlsx/writeXlsx.js')).writeXlsx(document),
  },
  csv: {
    extension: '.csv',
    write: async (document, options) =>
      utf8((await import('./csv/writeCsv.js')).writeCsv(document, options?.decimalComma)),
  },
  json: {
    extension: '.json',
    write: async (document) => utf8((await import('./json/writeJson.js')).writeJson(document)),
  },
};

/** Their names, in the order of help pages. */
export const FORMATS = Object.keys(WRITERS) as readonly Format[];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
