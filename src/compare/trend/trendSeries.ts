import type { NamedQuantity } from '../../indicators/named.js';
import type { Verdict } from '../../indicators/targets/verdict.js';
import { lastDay, toIso } from '../../quantity/date/printDate.js';
import { isSingle } from '../../quantity/quantity.js';
import { type Rational, roundHalfUp, toDecimal } from '../../quantity/rational.js';
import { plainText } from '../../report/plainText.js';
import type { Obstacle } from '../comparable/reason.js';
import { type PerhapsOne, perhapsOf } from '../diff/diffRows.js';
import type { LikelyPair } from '../identity/likelyPairs.js';
import { wordText } from '../rows/indicator.js';
import type { Growth } from './growth.js';
import type { Observation } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import { type Outlook, outlooksOf } from './outlook.js';
import type { Pace } from './pace.js';
import { perhapsOne } from './perhapsOne.js';
import type { Period } from './period.js';
import type { TrendRow } from './trendRow.js';
import { createTrendSpeech, type TrendSpeech } from './trendSayer.js';

/** Decimals of numbers that have no exact decimal. */
const DECIMALS = 2;

/**
 * Several periods side by side, for other programs; what is not known is null.
 *
 * Numbers are exact decimals in digits: money in đồng, rates in percent, changes with their sign, "khoảng 200" its 200
 * (`text` says so). What never ends is rounded half up to two decimals; ranges and wordings are null.
 */
export interface TrendSeries {
  /** The oldest first. */
  readonly periods: readonly Pick<Period, 'key' | 'label' | 'from' | 'to'>[];
  readonly indicators: readonly TrendIndicator[];
}

/** One indicator through all periods; numbers as in `TrendSeries`. */
export interface TrendIndicator {
  /** The indicator's name, the same in every file: "participants.voluntary". */
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly perhaps: PerhapsOne | null;
  /** One per period; null where the period does not count it. */
  readonly values: readonly (TrendValue | null)[];
  /** Each number against the one before it that there is. */
  readonly growth: readonly TrendGrowth[];
  /** Per year, on average; null where no pace can be told. */
  readonly yearly: TrendPace | null;
  readonly targets: readonly TrendTarget[];
}

export interface TrendValue {
  /** Its `key`. */
  readonly period: string;
  readonly value: string | null;
  /** As published. */
  readonly text: string;
  /** The first day of what is counted over days; null for what stands on a day. */
  readonly from: string | null;
  /** The day that the number is of, or the last of its days, as precise as it is known: "2019-12-31", "2019-12". */
  readonly asOf: string;
  readonly estimate: boolean;
  readonly unit: string | null;
}

export interface TrendGrowth extends TrendPace {
  readonly comparable: boolean;
  /** Why nothing is worked out. */
  readonly reason: Obstacle['type'] | 'inexact' | null;
  readonly direction: 'increased' | 'decreased' | 'unchanged' | null;
}

/** From one period to another, each by its `key`. */
export interface TrendPace {
  readonly from: string;
  readonly to: string;
  /** In what is counted; null of rates. */
  readonly absolute: string | null;
  /** Per year it is compound; null of rates. */
  readonly percent: string | null;
  /** Of rates, in percentage points. */
  readonly points: string | null;
}

/** A target of a year, where the newest number stands against it, and where the pace leads. */
export interface TrendTarget {
  readonly id: string;
  readonly year: string;
  /** The last day of `year`, which may be a day itself. */
  readonly due: string;
  readonly wanted: string | null;
  /** Share of it that is reached. */
  readonly percent: string | null;
  readonly status: Verdict | null;
  /** From the day of the newest number to `due`; 0 where that is here or over. */
  readonly yearsLeft: string;
  /** Sizes: what is missing or beyond, and what each year left must bring; null where less than a year is left. */
  readonly gap: string | null;
  readonly needed: string | null;
  readonly projected: string | null;
  /** Of a target that is still ahead and not reached, whether the yearly pace reaches it in its year; null where that cannot be told. */
  readonly reaches: boolean | null;
}

/** The rows as data; keys stand in the order of the types. */
export function trendSeries(files: readonly TrendFile[], rows: readonly TrendRow[]): TrendSeries {
  const speech = createTrendSpeech();
  const pairs = perhapsOne(rows);
  const periods = files.map(({ period: { key, label, from, to } }) => ({ key, label, from, to }));
  return { periods, indicators: rows.map((row) => trendIndicator(row, pairs, speech)) };
}

function trendIndicator(row: TrendRow, pairs: readonly LikelyPair<TrendRow>[], speech: TrendSpeech): TrendIndicator {
  return {
    id: row.id,
    label: plainText(speech.label(row)),
    unit: wordText(row.last.indicator.unit) || null,
    perhaps: perhapsOf(row, pairs),
    values: row.observations.map((one) => (one === null ? null : trendValue(one))),
    growth: row.growths.map(trendGrowth),
    yearly: row.pace === null ? null : trendPace(row.pace),
    targets: outlooksOf(row).map(trendTarget),
  };
}

function trendValue({ period, figure, indicator: { estimate, unit, time } }: Observation): TrendValue {
  return {
    period: period.key,
    value: number(figure),
    text: figure.text,
    from: time.from === null ? null : toIso(time.from.calendar),
    asOf: toIso(time.to.calendar),
    estimate,
    unit: wordText(unit) || null,
  };
}

const DIRECTIONS = { tăng: 'increased', giảm: 'decreased', bằng: 'unchanged' } as const;

function trendGrowth({ older, newer, obstacle, direction, difference, percent }: Growth): TrendGrowth {
  const { kind, whole } = newer.figure.quantity;
  const isRate = kind === 'rate' || whole !== null;
  const down = direction === 'giảm';
  const isInexact = direction === null || (direction !== 'bằng' && difference === null);
  const change = direction === 'bằng' ? '0' : number(difference, down);
  return {
    from: older.period.key,
    to: newer.period.key,
    comparable: obstacle === null,
    reason: obstacle?.type ?? (isInexact ? 'inexact' : null),
    direction: direction === null ? null : DIRECTIONS[direction],
    absolute: isRate ? null : change,
    percent: number(percent, down),
    points: isRate ? change : null,
  };
}

function trendPace({ first, last, yearly, rate }: Pace): TrendPace {
  const isRate = last.figure.quantity.kind === 'rate';
  const change = decimal(yearly);
  return {
    from: first.period.key,
    to: last.period.key,
    absolute: isRate ? null : change,
    percent: number(rate, yearly.num < 0n),
    points: isRate ? change : null,
  };
}

function trendTarget({ target, year, wanted, time, gap, needed, course }: Outlook): TrendTarget {
  const pace = course?.type === 'pace' ? course : null;
  return {
    id: target.id,
    year: toIso(year.calendar),
    due: lastDay(year.calendar),
    wanted: number(wanted),
    percent: number(target.percent),
    status: target.status,
    yearsLeft: time === null ? '0' : decimal(time.years),
    gap: number(gap),
    needed: number(needed),
    projected: number(pace?.projected ?? null),
    reaches: pace?.reaches ?? null,
  };
}

function number(figure: NamedQuantity | null, negative = false): string | null {
  if (figure === null || !isSingle(figure.quantity)) return null;
  const { num, den } = figure.quantity.low;
  return decimal(negative ? { num: -num, den } : { num, den });
}

function decimal(value: Rational): string {
  return toDecimal(value) ?? toDecimal(roundHalfUp(value, DECIMALS)) ?? '0';
}
