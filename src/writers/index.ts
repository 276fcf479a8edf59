import type { Report } from '../report/tree.js';

export type Format = 'docx' | 'md' | 'html' | 'txt' | 'json';

export interface WriteOptions {
  /** SOURCE_DATE_EPOCH: the date of creation put down in Word files, in seconds since 1970-01-01T00:00:00Z. */
  readonly epochSeconds?: number;
}

export interface Writer {
  /** With its dot: ".docx". */
  readonly extension: string;
  readonly write: (report: Report, options?: WriteOptions) => Promise<Uint8Array>;
}

/** The one place that knows all formats. A writer and its packages are loaded when it first writes. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  docx: {
    extension: '.docx',
    write: async (report, options) => (await import('./docx/writeDocx.js')).writeDocx(report, options),
  },
  md: {
    extension: '.md',
    write: async (report) => utf8((await import('./markdown/writeMarkdown.js')).writeMarkdown(report)),
  },
  html: {
    extension: '.html',
    write: async (report) => utf8((await import('./html/writeHtml.js')).writeHtml(report)),
  },
  txt: {
    extension: '.txt',
    write: async (report) => utf8((await import('./text/writeText.js')).writeText(report)),
  },
  json: {
    extension: '.json',
    write: async (report) => utf8((await import('./json/writeJson.js')).writeJson(report)),
  },
};

export const FORMATS = Object.keys(WRITERS) as readonly Format[];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
