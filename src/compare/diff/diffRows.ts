import type { NamedQuantity } from '../../indicators/named.js';
import { isSingle } from '../../quantity/quantity.js';
import { type Rational, roundHalfUp, toDecimal } from '../../quantity/rational.js';
import { plainText } from '../../report/plainText.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import type { ReasonWords } from '../comparable/reasonWords.js';
import type { Row, RowStatus } from '../compareRow.js';
import type { TargetOutcome, TargetRow } from '../compareTargets.js';
import type { Comparison } from '../compareYears.js';
import type { LikelyPair } from '../identity/likelyPairs.js';
import type { Label } from '../rows/indicator.js';
import { dayOf, spanOf } from '../rows/time.js';
import type { SideFigure } from '../sideFigures.js';
import { cautionText, obstacleText } from './reasonText.js';
import { createSpeech, type Speech } from './speech.js';

/** Decimals of percentages that have no exact decimal. */
const DECIMALS = 2;

/**
 * One indicator in two periods, for other programs.
 *
 * Numbers are exact decimals in digits ("126308", "-3.94"): money in đồng, rates in percent, "2.109/2.156" its 2109,
 * "khoảng 200" its 200 (`reason` says so). A quotient that never ends is rounded half up to two decimals. Ranges and
 * wordings are null.
 */
export interface DiffRow {
  /** The indicator's name in the newer file, or in the older one that alone has it: "participants.voluntary". */
  readonly id: string;
  /** In words. */
  readonly label: string;
  /** "người", "%", "đồng"; null where there is none. */
  readonly unit: string | null;
  readonly old: string | null;
  readonly new: string | null;
  /** When the numbers are of, as ISO 8601 has it: a day "2023-04-30", or a span "2022-01-01/2022-06-30". */
  readonly oldDays: string | null;
  readonly newDays: string | null;
  /** Newer less older, in `unit`; null of rates. 0 where nothing changed. */
  readonly absolute: string | null;
  /** Of the older number; null of rates. 0 where nothing changed. */
  readonly percent: string | null;
  /** Change of a rate, or else of the share of the plan, in percentage points. */
  readonly points: string | null;
  readonly status: RowStatus;
  readonly comparable: boolean;
  /** Why the two cannot be compared, or only with care, in the language that was asked for. */
  readonly reason: string | null;
  /** A row of the other period that may be the same thing in other words. */
  readonly perhaps: PerhapsOne | null;
  readonly targets: readonly DiffTarget[];
}

/** What may be the same thing in other words, and what would join the two. */
export interface PerhapsOne {
  readonly id: string;
  /** The `id` that both items should have; null where they have no place for one. */
  readonly joinedBy: string | null;
  /** Whether the same words must be written too. */
  readonly needsWords: boolean;
}

/** What became of a plan or target; numbers as in `DiffRow`. */
export interface DiffTarget {
  readonly id: string;
  /** The share of the plan in percent, or what was wanted of a rate. */
  readonly old: string | null;
  readonly new: string | null;
  /** Change of the share of the plan, in percentage points. */
  readonly points: string | null;
  readonly outcome: TargetOutcome;
}

/** A comparison as data; keys stand in the order of `DiffRow`. */
export function diffRows(
  rows: readonly Row[],
  perhaps: Comparison['perhaps'],
  reasons: ReasonWords,
): readonly DiffRow[] {
  const speech = createSpeech();
  return rows.map((row) => diffRow(row, perhaps, (one) => reasonOf(one, speech, reasons), speech));
}

function diffRow(
  row: Row,
  perhaps: Comparison['perhaps'],
  reason: (row: Row) => string | null,
  speech: Speech,
): DiffRow {
  const { id, head, older, newer, status, absolute, percent, points, targets } = row;
  const { label, unit } = head.indicator;
  const said = (words: Label) => speech.say(words, head.speaker);
  const unchanged = status === 'unchanged';
  const isRate = newer?.figure?.quantity.kind === 'rate';
  return {
    id,
    label: plainText(upperFirst(said(label))),
    unit: plainText(said([unit])) || null,
    old: number(older?.figure ?? null),
    new: number(newer?.figure ?? null),
    oldDays: daysOf(older),
    newDays: daysOf(newer),
    absolute: unchanged && !isRate ? '0' : number(absolute),
    percent: unchanged && !isRate && !isZero(older?.figure) ? '0' : number(percent),
    points: unchanged && isRate ? '0' : number(points ?? pointsOf(targets)),
    status,
    comparable: ['increased', 'decreased', 'unchanged', 'unclear'].includes(status),
    reason: reason(row),
    perhaps: perhapsOf(row, perhaps),
    targets: targets.map(diffTarget),
  };
}

function diffTarget({ id, older, newer, points, outcome }: TargetRow): DiffTarget {
  return {
    id,
    old: number(older?.percent ?? older?.wanted ?? null),
    new: number(newer?.percent ?? newer?.wanted ?? null),
    points: number(points),
    outcome,
  };
}

/** Of several plans, the first whose share is known of both periods. */
function pointsOf(targets: readonly TargetRow[]): NamedQuantity | null {
  return targets.map(({ points }) => points).find((points) => points !== null) ?? null;
}

function reasonOf(row: Row, speech: Speech, words: ReasonWords): string | null {
  const obstacle = plainText(obstacleText(row, speech, words));
  const cautions = row.cautions.map((caution) => plainText(cautionText(caution, row, speech, words)));
  const reasons = [...(obstacle === '' ? [] : [obstacle]), ...cautions];
  return reasons.length === 0 ? null : reasons.join('; ');
}

/** The pair that a row is one of; T: a row of two periods, or of many. */
export function perhapsOf<T extends { readonly id: string }>(
  row: T,
  pairs: readonly LikelyPair<T>[],
): PerhapsOne | null {
  const pair = pairs.find(({ older, newer }) => older === row || newer === row);
  if (pair === undefined) return null;
  const { id } = pair.older === row ? pair.newer : pair.older;
  return { id, joinedBy: pair.id, needsWords: pair.needsWords };
}

function daysOf(side: SideFigure | null): string | null {
  if (side?.figure == null) return null;
  const { time } = side.indicator;
  const span = spanOf(time);
  return span === null ? dayOf(time) : `${span.from}/${span.to}`;
}

function number(figure: NamedQuantity | null): string | null {
  return figure === null || !isSingle(figure.quantity) ? null : decimal(figure.quantity.low);
}

function decimal(value: Rational): string | null {
  return toDecimal(value) ?? toDecimal(roundHalfUp(value, DECIMALS));
}

function isZero(figure: NamedQuantity | null | undefined): boolean {
  return figure != null && figure.quantity.low.num === 0n;
}
