import { placeWords, resultSentence } from '../../comments/resultSentence.js';
import { LIMITS } from '../../diagnostics/limits.js';
import type { Severity } from '../../diagnostics/severity.js';
import type { Messages } from '../../messages/messages.js';
import { COUNTED, type Result, type ResultCode } from '../../verify/result.js';
import type { Verification } from '../../verify/verification.js';
import type { Paint } from './paint.js';
import { lineSnippet } from './sourceSnippet.js';
import { visibleText } from './visibleText.js';

/** Kinds of results in the order in which they matter. */
const ORDER: readonly ResultCode[] = [
  'differs',
  'misplaced',
  'contradicted',
  'word-differs',
  'close',
  'not-in-data',
  'unknown',
  'unread',
  'word-changed',
  'share',
  'removed',
  'copied',
  'unsure',
  'renamed',
  'rounded',
  'minor',
  'agrees',
];

export interface ResultsShown {
  readonly messages: Messages;
  readonly paint: Paint;
  /** Paragraphs are lines of a text file. */
  readonly isText: boolean;
  /** Loose numbers that agree, too. */
  readonly notes: boolean;
}

/** All results, by kind; each with its place, a sentence, and the line with the spot marked. */
export function renderResults(results: readonly Result[], shown: ResultsShown): string {
  const kinds = ORDER.filter((code) => shown.notes || code !== 'agrees');
  return kinds
    .map((code) => results.filter((result) => result.code === code))
    .filter((group) => group.length > 0)
    .map((group) => renderGroup(group, shown))
    .join('');
}

function renderGroup(group: readonly Result[], shown: ResultsShown): string {
  const code = group[0]?.code ?? 'agrees';
  const severity: Severity = COUNTED[code] ? 'error' : 'note';
  const title = `${shown.messages.verify.titles[code]} (${group.length})`;
  const colour = shown.paint.severity[severity];
  const inFull = group.slice(0, LIMITS.findings.shown).map((result) => renderResult(result, colour, shown));
  return `${colour(title)}\n${inFull.join('')}${moreLine(group.length - inFull.length, shown.messages)}\n`;
}

function renderResult(
  result: Result,
  colour: (text: string) => string,
  { messages, paint, isText }: ResultsShown,
): string {
  const sentence = visibleText(resultSentence(result, messages, isText));
  if (!('start' in result)) return `  ${sentence}\n`;
  const where = paint.place(visibleText(placeWords(result.place, messages, isText)));
  const place = { source: result.text, start: result.start, end: result.end };
  const { line, indent, carets } = lineSnippet(place, LABEL, COLUMNS);
  return `  ${where}\n  ${sentence}\n${line}\n${indent}${colour(carets)}\n`;
}

/** What is counted, and not shown. */
export function moreLine(count: number, { verify }: Messages): string {
  return count > 0 ? `  ${verify.more({ count })}\n` : '';
}

const LABEL = '    ';
const COLUMNS = 80;

/** What was looked at, what was found, and whether the document agrees. */
export function renderSummary({ results, counts }: Verification, file: string, { verify }: Messages): string {
  const contradicted = results.filter(({ code }) => code === 'contradicted').length;
  const counted = results.filter(({ code }) => COUNTED[code]).length;
  const { trackedInsertions: insertions, trackedDeletions: deletions } = counts;
  return [
    verify.summary({ ...counts, contradicted }),
    ...(insertions + deletions > 0 ? [verify.tracked({ insertions, deletions })] : []),
    verify.verdict({ file, counted }),
  ]
    .map((line) => `${visibleText(line)}\n`)
    .join('');
}
