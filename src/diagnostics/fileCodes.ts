import type { WrongEncoding } from './letterTerms.js';

/** Raised by `source/` and by the reading of files. */
export interface FileFindingArgs {
  'file-missing': { readonly file: string };
  'file-is-directory': { readonly file: string };
  'stdin-is-directory': Nothing;
  'file-unreadable': { readonly file: string; readonly reason: string };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  /** Runs of digits in a data file. */
  'file-too-many-numbers': { readonly count: number; readonly limit: number };
  'file-empty': Nothing;
  /** Not text at all: a Word file given by mistake, or NUL bytes. */
  'file-not-text': Nothing;
  /** Not UTF-8; the first broken place is shown. */
  'encoding-broken': Nothing;
  /** Warning: UTF-16, read all the same. */
  'encoding-utf16': Nothing;
  'yaml-syntax': { readonly reason: YamlReason };
  /** Warning: unquoted text with " #" in it, which ends there: the rest is a comment. `lost`: what is not read. */
  'comment-in-text': { readonly lost: string };
  /** Warning: "# …" inside a text that was opened with ">" or "|" is part of it. */
  'comment-in-block': Nothing;
  /** One line stands too deep or not deep enough; with so many blanks the file can be read. */
  'indent-wrong': { readonly found: number; readonly expected: number };
  /** Warning: a sign of Word's in place of one that means something. */
  'sign-typographic': { readonly kind: SignKind; readonly sign: string };
  /** `codePoint`: "U+0007". */
  'character-forbidden': { readonly codePoint: string };
  /** A text in an encoding of old fonts, or one that lost its letters on the way. `word`: one that shows it; `meant`: null where it cannot be told. */
  'letters-wrong': { readonly encoding: WrongEncoding; readonly word: string; readonly meant: string | null };
  /** Warning: eth for "Đ", read as that. */
  'letter-eth': Nothing;
}

/** Curly quotes round a number or part of a text; a dash for an item of a list, for a hyphen, for nothing. */
export type SignKind = 'quotes' | 'item' | 'hyphen' | 'none';

/** What the YAML parser can stumble over: its own error codes, and some of ours. */
export type YamlReason =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  /** A comment between the lines of a text. */
  | 'COMMENT_IN_TEXT'
  /** "value: -" for none. */
  | 'DASH_FOR_NONE'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  /** A bracket or quote without its end, at its beginning. */
  | 'UNCLOSED'
  | 'UNEXPECTED_TOKEN';

type Nothing = Readonly<Record<string, never>>;
