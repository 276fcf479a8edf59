import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NO_PAINT } from '../../src/cli/print/paint.js';
import { renderFindings } from '../../src/cli/print/renderFindings.js';
import type { YamlReason } from '../../src/diagnostics/fileCodes.js';
import type { Finding, FindingCode } from '../../src/diagnostics/finding.js';
import { locateAll } from '../../src/diagnostics/locatedFinding.js';
import { type BuiltReport, buildReport } from '../../src/jobs/steps/buildReport.js';
import { consistencyMessagesVi } from '../../src/messages/findings/consistencyMessages.vi.js';
import { findingMessagesVi } from '../../src/messages/findings/findingMessages.vi.js';
import type { Language } from '../../src/messages/language.js';
import { messagesIn } from '../../src/messages/messages.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';

/**
 * One data file for everything that can be wrong: `<code>.yaml` or `<code>.<variant>.yaml`, a small file with
 * a slip in it. Beside it, `.txt` and `.en.txt`: all that the tool says about the file.
 */
const FOLDER = new URL('./golden/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));

const renderer = builtInRenderer();

const BUILT = new Map(NAMES.map((name) => [name, build(name)]));

function built(name: string): BuiltReport {
  const found = BUILT.get(name);
  if (found === undefined) throw new Error(`there is no ${name}.yaml`);
  return found;
}

function build(name: string): BuiltReport {
  const bytes = readFileSync(new URL(`${name}.yaml`, FOLDER));
  // The data are written for the Party's profile, which matters to this code alone.
  const profile = name === 'letterhead-borrowed' ? 'state' : null;
  return buildReport({ name: `${name}.yaml`, data: bytes }, { renderer, profile, unprinted: true });
}

function said({ dataset, findings }: BuiltReport, language: Language): string {
  return renderFindings(locateAll(dataset, findings), messagesIn(language), NO_PAINT);
}

function codeOf(name: string): string | undefined {
  return name.split('.')[0];
}

describe.each(NAMES)('%s.yaml', (name) => {
  test('raises the code that it is named after', () => {
    expect(built(name).findings.map(({ code }) => code)).toContain(codeOf(name));
  });

  test.each([
    ['vi', `${name}.txt`],
    ['en', `${name}.en.txt`],
  ] as const)('says in %s what %s says', async (language, expected) => {
    await expect(said(built(name), language)).toMatchFileSnapshot(fileURLToPath(new URL(expected, FOLDER)));
  });
});

/** Codes that no text of a data file can raise, and where they are tested. */
const ELSEWHERE: Readonly<Partial<Record<FindingCode, string>>> = {
  'file-missing': 'test/cli: needs a folder',
  'file-is-directory': 'test/cli: needs a folder',
  'stdin-is-directory': 'test/cli/process: needs a shell',
  'file-unreadable': 'test/cli: needs a folder',
  'file-too-large': 'test/source: needs megabytes',
  'file-too-many-numbers': 'test/source: needs a large file',
  'file-not-text': 'test/source: needs other bytes than text',
  'encoding-broken': 'test/source: needs other bytes than text',
  'encoding-utf16': 'test/source: needs other bytes than text',
  'list-too-long': 'test/source: needs a large file',
  'report-too-long': 'test/report: needs a large file',
  'template-syntax': 'test/report: about templates',
  'template-unknown-name': 'test/report: about templates',
  'template-unknown-helper': 'test/report: about templates',
  'template-unknown-partial': 'test/report: about templates',
  'template-construct': 'test/report: about templates',
  'template-too-much': 'test/report: about templates',
  'template-markup': 'test/report: about templates',
  'template-word-block': 'test/wordTemplate: about Word templates',
  'template-word-partial': 'test/wordTemplate: about Word templates',
  'template-word-field': 'test/wordTemplate: about Word templates',
  'template-word-unread': 'test/wordTemplate: about Word templates',
  'template-word-no-tags': 'test/wordTemplate: about Word templates',
  'template-word-macros': 'test/wordTemplate: about Word templates',
  'template-word-tracked': 'test/wordTemplate: about Word templates',
  'template-word-cell-empty': 'test/wordTemplate: about Word templates',
  'document-unknown': 'test/readers: about documents that came back',
  'document-convert': 'test/readers: about documents that came back',
  'word-no-zip': 'test/readers: about documents that came back',
  'word-old-format': 'test/readers: about documents that came back',
  'word-encrypted': 'test/readers: about documents that came back',
  'word-truncated': 'test/readers: about documents that came back',
  'word-zip64': 'test/readers: about documents that came back',
  'word-part-outside': 'test/readers: about documents that came back',
  'word-damaged': 'test/readers: about documents that came back',
  'word-too-large': 'test/readers: about documents that came back',
  'word-too-many-parts': 'test/readers: about documents that came back',
  'word-bomb': 'test/readers: about documents that came back',
  'word-no-document': 'test/readers: about documents that came back',
  'xml-dtd': 'test/readers: about documents that came back',
  'xml-broken': 'test/readers: about documents that came back',
  'xml-too-deep': 'test/readers: about documents that came back',
  'xml-too-much': 'test/readers: about documents that came back',
  'document-letters': 'test/readers: about documents that came back',
  'document-incomparable': 'test/verify: about documents that came back',
  'document-too-long': 'test/readers: about documents that came back',
  'register-format': 'test/registers: needs a workbook or a text file',
  'register-encrypted': 'test/registers: needs a workbook or a text file',
  'register-damaged': 'test/registers: needs a workbook or a text file',
  'register-too-large': 'test/registers: needs a workbook or a text file',
  'register-bomb': 'test/registers: needs a workbook or a text file',
  'register-too-long': 'test/registers: needs a workbook or a text file',
  'register-empty': 'test/registers: needs a workbook or a text file',
  'register-encoding': 'test/registers: needs a workbook or a text file',
  'register-windows-1258': 'test/registers: needs a workbook or a text file',
  'register-unclosed': 'test/registers: needs a workbook or a text file',
  'sheet-unknown': 'test/registers: needs a workbook or a text file',
  'sheet-unclear': 'test/registers: needs a workbook or a text file',
  'sheet-chosen': 'test/registers: needs a workbook or a text file',
  'column-unknown': 'test/registers: needs a workbook or a text file',
  'column-missing': 'test/registers: needs a workbook or a text file',
  'column-unclear': 'test/registers: needs a workbook or a text file',
  'columns-guessed': 'test/registers: needs a workbook or a text file',
  'row-outside-period': 'test/registers: needs a workbook or a text file',
  'row-date-unread': 'test/registers: needs a workbook or a text file',
  'row-date-number': 'test/registers: needs a workbook or a text file',
  'row-twice': 'test/registers: needs a workbook or a text file',
  'place-twice': 'test/registers: needs a workbook or a text file',
  'row-lacks': 'test/registers: needs a workbook or a text file',
  'cell-error': 'test/registers: needs a workbook or a text file',
  'cell-uncalculated': 'test/registers: needs a workbook or a text file',
  'cell-unread': 'test/registers: needs a workbook or a text file',
  'cell-shared': 'test/registers: needs a workbook or a text file',
  'word-nearly': 'test/registers: needs a workbook or a text file',
  'total-disagrees': 'test/registers: needs a workbook or a text file',
  'total-unjudged': 'test/registers: needs a workbook or a text file',
  'rows-hidden': 'test/registers: needs a workbook or a text file',
  'register-missing': 'test/registers: needs a workbook or a text file',
  'register-unreadable': 'test/registers: needs a workbook or a text file',
  'register-outside': 'test/registers: needs a workbook or a text file',
  'count-differs': 'test/registers: needs a workbook or a text file',
  'outlet-shared': 'test/registers: needs a workbook or a text file',
  'outlets-grouped': 'test/registers: needs a workbook or a text file',
  'rollup-unit-twice': 'test/rollup: needs two files',
  'rollup-ground-shared': 'test/rollup: needs two files',
  'rollup-levels-mixed': 'test/rollup: needs two files',
  'rollup-unit-ended': 'test/rollup: needs two files',
  'rollup-period-differs': 'test/rollup: needs two files',
  'rollup-no-places': 'test/rollup: needs a command that adds places',
  'rollup-places-ended': 'test/cli/transcripts: needs a command that adds places',
  'rollup-frame-number': 'test/rollup: needs two files',
};

test('every code has its file here, or a reason why not', () => {
  const here = NAMES.map(codeOf);
  // Contradictions between numbers are many to a rule; the tests of the rules raise them.
  const codes = Object.keys(findingMessagesVi).filter((code) => !Object.hasOwn(consistencyMessagesVi, code));
  expect(codes.filter((code) => !here.includes(code))).toEqual(Object.keys(ELSEWHERE));
});

/** Complaints of the YAML parser that no text can raise. Each has its sentence all the same. */
const UNREACHABLE: readonly YamlReason[] = [
  // Needs a collection with a known tag (!!set, !!omap); none is known here: TAG_RESOLVE_FAILED.
  'BAD_COLLECTION_TYPE',
  // The parser's own guard against tokens that its lexer cannot make.
  'IMPOSSIBLE',
];

test('every complaint of the YAML parser has its file here, or a reason why not', () => {
  const reasons: Record<YamlReason, string> = {
    ALIAS_PROPS: 'yaml-syntax.alias-props',
    BAD_ALIAS: 'yaml-syntax.bad-alias',
    BAD_COLLECTION_TYPE: '',
    BAD_DIRECTIVE: 'yaml-syntax.bad-directive',
    BAD_DQ_ESCAPE: 'yaml-syntax.bad-dq-escape',
    BAD_INDENT: 'yaml-syntax.bad-indent',
    BAD_PROP_ORDER: 'yaml-syntax.bad-prop-order',
    BAD_SCALAR_START: 'yaml-syntax.bad-scalar-start',
    BLOCK_AS_IMPLICIT_KEY: 'yaml-syntax.block-as-implicit-key',
    BLOCK_IN_FLOW: 'yaml-syntax.block-in-flow',
    COMMENT_IN_TEXT: 'yaml-syntax.comment-in-text',
    DASH_FOR_NONE: 'yaml-syntax.dash-for-none',
    DUPLICATE_KEY: 'yaml-syntax.duplicate-key',
    IMPOSSIBLE: '',
    KEY_OVER_1024_CHARS: 'yaml-syntax.key-over-1024-chars',
    MISSING_CHAR: 'yaml-syntax.missing-char',
    MULTILINE_IMPLICIT_KEY: 'yaml-syntax.multiline-implicit-key',
    MULTIPLE_ANCHORS: 'yaml-syntax.multiple-anchors',
    MULTIPLE_DOCS: 'yaml-syntax.multiple-docs',
    MULTIPLE_TAGS: 'yaml-syntax.multiple-tags',
    NON_STRING_KEY: 'yaml-syntax.non-string-key',
    RESOURCE_EXHAUSTION: 'yaml-syntax.resource-exhaustion',
    TAB_AS_INDENT: 'yaml-syntax.tab-as-indent',
    TAG_RESOLVE_FAILED: 'yaml-syntax.tag-resolve-failed',
    UNCLOSED: 'yaml-syntax.unclosed-quote',
    UNEXPECTED_TOKEN: 'yaml-syntax.unexpected-token',
  };
  const unraised = Object.entries(reasons).filter(([reason, name]) => name === '' || !reasonsIn(name).includes(reason));
  expect(unraised.map(([reason]) => reason)).toEqual(UNREACHABLE);
});

function reasonsIn(name: string): readonly string[] {
  return built(name).findings.flatMap((finding: Finding) =>
    finding.code === 'yaml-syntax' ? [finding.args.reason] : [],
  );
}

test('no expected text is left without its data file', () => {
  const texts = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  expect(texts).toHaveLength(2 * NAMES.length);
});
