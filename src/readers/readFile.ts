import type { Finding } from '../diagnostics/finding.js';
import { severityOf } from '../diagnostics/severity.js';
import { wrongLetters } from '../letters/wrongLetters.js';
import { foreignFormat } from './foreignFormat.js';
import type { ReadDocument } from './readDocument.js';
import type { ReadProblem } from './readProblem.js';
import { fromDeclaredCharset } from './text/declaredCharset.js';
import { readHtml } from './text/readHtml.js';
import { readMarkdown } from './text/readMarkdown.js';
import { readPlainText } from './text/readPlainText.js';
import { readWordFile } from './word/readWordFile.js';

export interface ReadFile {
  /** Null where the findings hold an error. */
  readonly document: ReadDocument | null;
  /** About the whole file, or about its encoding. */
  readonly findings: readonly Finding[];
}

/** `source/decodeText`, handed in: rooms beside each other do not know one another. */
export type Decode = (bytes: Uint8Array) => { readonly text: string; readonly findings: readonly Finding[] };

/** What a document that came back is read as. */
export type DocumentFormat = 'word' | 'html' | 'markdown' | 'text';

/** A document of any kind, known by its content before its name: people rename files. */
export function readFile(name: string, bytes: Uint8Array, decode: Decode): ReadFile {
  const format = formatOf(name, bytes);
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return outcome({ code: 'document-convert', path: [], args: { format: foreign } }, []);
  if (format === 'word') return outcome(readWordFile(bytes), []);
  const { text, findings } = decode((format === 'html' ? fromDeclaredCharset(bytes) : null) ?? bytes);
  if (findings.some(({ code }) => code === 'file-not-text')) {
    return outcome({ code: 'document-unknown', path: [], args: {} }, []);
  }
  if (findings.some(({ code }) => severityOf(code) === 'error')) return { document: null, findings };
  return outcome(READERS[format](text), findings);
}

const READERS = {
  html: readHtml,
  markdown: readMarkdown,
  text: readPlainText,
} satisfies Record<Exclude<DocumentFormat, 'word'>, (text: string) => ReadDocument | ReadProblem>;

export function formatOf(name: string, bytes: Uint8Array): DocumentFormat {
  // Zip archives, and the files of old and of encrypted documents.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return 'word';
  if (/\.(?:docx|docm|dotx|dotm|doc)$/i.test(name)) return 'word';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '');
  const isPage =
    /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|main|div|p|table)\b/i;
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  // Markdown may begin with a table that is written as on a web page.
  const isPart = isMarkdown && /^\s*<(?:div|p|table)\b/i.test(head);
  if ((isPage.test(head) && !isPart) || /\.x?html?$/i.test(name)) return 'html';
  return isMarkdown ? 'markdown' : 'text';
}

function outcome(read: ReadDocument | ReadProblem, findings: readonly Finding[]): ReadFile {
  return 'code' in read
    ? { document: null, findings: [...findings, read] }
    : { document: read, findings: [...findings, ...lettersOf(read)] };
}

/** The first words in an encoding of old fonts: no more is said of a document than that it has some. */
function lettersOf({ passages }: ReadDocument): readonly Finding[] {
  for (const { text } of passages) {
    const wrong = wrongLetters(text);
    if (wrong === null) continue;
    return [
      { code: 'document-letters', path: [], range: [0, 0], args: { encoding: wrong.encoding, word: wrong.word } },
    ];
  }
  const word = unaccented(passages);
  return word === null ? [] : [{ code: 'document-letters', path: [], range: [0, 0], args: { encoding: 'lost', word } }];
}

/** Words of which no report is without marks, as they are typed without. */
const BARE = /\b(?:bao hiem|ke hoach|nguoi|tuyen truyen|hoi nghi)\b/i;

/** One of them in a text that has no Vietnamese letter at all. */
function unaccented(passages: ReadDocument['passages']): string | null {
  if (passages.some(({ text }) => /[^\p{ASCII}]/u.test(text.replace(/[^\p{L}]/gu, '')))) return null;
  for (const { text } of passages) {
    const [word] = BARE.exec(text) ?? [];
    if (word !== undefined) return word;
  }
  return null;
}
