import { resultSentence } from '../../../comments/resultSentence.js';
import { LIMITS } from '../../../diagnostics/limits.js';
import type { Fact } from '../../../diagnostics/verifyTerms.js';
import type { Messages } from '../../../messages/messages.js';
import type { Place } from '../../../readers/readDocument.js';
import type { KnownFigure } from '../../../verify/knowledge.js';
import { COUNTED, type Result, type ResultCode } from '../../../verify/result.js';

/** A result of `verify` for programs. Every key is always there; null where the kind of result has no such thing. */
interface ResultJson {
  readonly code: ResultCode;
  /** Whether it makes the exit code 1. */
  readonly counted: boolean;
  readonly message: string;
  /** `paragraph` is 1-based, in its region; `heading` is the nearest one above. */
  readonly place: Place | null;
  /** The paragraph's text, and offsets of what was found in it, in UTF-16 units; of a long paragraph, what stands round it. */
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly found: string | null;
  /** The figure's name in the document's control. */
  readonly id: string | null;
  /** What the data say of that figure, or have in the place of the words that were found. */
  readonly expected: string | null;
  /** The figure of the data that it agrees with, is close to, or is said something of. */
  readonly nearest: KnownFigure | null;
  /** swapped · digit · missing · extra · scale · unit · letters · approximator · place · other */
  readonly difference: string | null;
  /** met · exceeded · missed · tăng · giảm · bằng */
  readonly fact: Fact | null;
  /** Of a misplaced figure the words round its own place in the report. */
  readonly belongs: string | null;
  /** All places of a figure that was copied. */
  readonly places: readonly Place[];
}

const NOTHING = {
  place: null,
  text: null,
  start: null,
  end: null,
  found: null,
  id: null,
  expected: null,
  nearest: null,
  difference: null,
  fact: null,
  belongs: null,
  places: [],
} satisfies Partial<ResultJson>;

/** Results as one array, the first of very many. */
export function printResults(results: readonly Result[], messages: Messages, isText: boolean): string {
  const listed = results.slice(0, LIMITS.findings.json).map((result) => resultJson(result, messages, isText));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

function resultJson(result: Result, messages: Messages, isText: boolean): ResultJson {
  const message = resultSentence(result, messages, isText);
  const nearest = 'about' in result ? result.about : 'nearest' in result ? result.nearest : null;
  const { code, about: _, rounded: __, ...own } = { about: null, rounded: null, ...result };
  return { code, counted: COUNTED[code], message, ...NOTHING, ...own, ...surroundings(result), nearest };
}

/** UTF-16 units of a paragraph, on either side of what was found in it; one of 300 pages must not be repeated for each number. */
const AROUND = 2_000;

function surroundings(result: Result): Partial<ResultJson> {
  if (!('start' in result)) return 'places' in result ? { places: result.places.slice(0, LIMITS.findings.json) } : {};
  const { text, start, found } = result;
  const from = Math.max(0, start - AROUND);
  const shown = found.slice(0, AROUND);
  return {
    text: text.slice(from, start + shown.length + AROUND),
    start: start - from,
    end: start - from + shown.length,
    found: shown,
  };
}
