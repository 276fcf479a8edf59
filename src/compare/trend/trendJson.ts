import type { NamedQuantity } from '../../indicators/named.js';
import { toIso } from '../../quantity/date/printDate.js';
import { isSingle } from '../../quantity/quantity.js';
import { type Rational, roundHalfUp, toDecimal } from '../../quantity/rational.js';
import { plainText } from '../../report/plainText.js';
import { wordText } from '../rows/indicator.js';
import type { Growth } from './growth.js';
import type { Observation } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import { type Outlook, outlooksOf } from './outlook.js';
import type { Pace } from './pace.js';
import type { TrendRow } from './trendRow.js';
import { createTrendSpeech, type TrendSpeech } from './trendSayer.js';

/** Decimals of numbers that have no exact decimal. */
const DECIMALS = 2;

/** A JSON number as written: a double would round it. */
interface Digits {
  readonly digits: string;
}

/**
 * The rows as data, for other programs; keys in this order, what is not known null:
 *
 *     periods: { key, label, from, to }[]                                  days as "YYYY-MM-DD", the oldest period first
 *     indicators: {
 *       id, label, unit,
 *       values: ({ period, value, text, asOf, estimate, unit } | null)[]    one per period
 *       growth: { from, to, comparable, reason, absolute, percent, points }[]
 *       yearly: { from, to, absolute, percent, points } | null              per year, on average; `percent` compound
 *       targets: { id, year, wanted, percent, status, yearsLeft, gap, needed, projected, reaches }[]
 *     }[]
 *
 * Numbers are exact decimals: money in đồng, rates in percent, changes of rates in points with their sign, "khoảng 200"
 * its 200 (`text` says so). What never ends is rounded half up to two decimals; ranges and wordings are null.
 * `status` is "exceeded", "met", "missed" or "unknown"; `gap` and `needed` are sizes; `reaches` says of a target that is
 * missed whether the yearly pace reaches it in its year, and is null where that cannot be told.
 */
export function trendJson(files: readonly TrendFile[], rows: readonly TrendRow[]): string {
  const speech = createTrendSpeech();
  const periods = files.map(({ period: { key, label, from, to } }) => ({ key, label, from, to }));
  return `${write({ periods, indicators: rows.map((row) => indicatorJson(row, speech)) }, '')}\n`;
}

function indicatorJson(row: TrendRow, speech: TrendSpeech) {
  return {
    id: row.id,
    label: plainText(speech.label(row.last)),
    unit: wordText(row.last.indicator.unit) || null,
    values: row.observations.map((one) => (one === null ? null : valueJson(one))),
    growth: row.growths.map(growthJson),
    yearly: row.pace === null ? null : yearlyJson(row.pace),
    targets: outlooksOf(row).map(targetJson),
  };
}

function valueJson({ period, figure, asOf, indicator }: Observation) {
  const { estimate, unit } = indicator;
  const value = number(figure);
  return {
    period: period.key,
    value,
    text: figure.text,
    asOf: toIso(asOf.calendar),
    estimate,
    unit: wordText(unit) || null,
  };
}

function growthJson({ older, newer, incomparable, inexact, direction, difference, percent }: Growth) {
  const { kind, whole } = newer.figure.quantity;
  const isRate = kind === 'rate' || whole !== null;
  const down = direction === 'giảm';
  const change = direction === 'bằng' ? digits('0') : number(difference, down);
  return {
    from: older.period.key,
    to: newer.period.key,
    comparable: incomparable === null,
    reason: incomparable?.type ?? (inexact ? 'inexact' : null),
    absolute: isRate ? null : change,
    percent: number(percent, down),
    points: isRate ? change : null,
  };
}

function yearlyJson({ first, last, yearly, rate }: Pace) {
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

function targetJson({ target, year, wanted, yearsLeft, gap, needed, course }: Outlook) {
  const pace = course?.type === 'pace' ? course : null;
  return {
    id: target.id,
    year: toIso(year.calendar),
    wanted: number(wanted),
    percent: number(target.percent),
    status: target.status,
    yearsLeft: digits(String(yearsLeft)),
    gap: number(gap),
    needed: number(needed),
    projected: number(pace?.projected ?? null),
    reaches: pace?.reaches ?? null,
  };
}

function number(figure: NamedQuantity | null, negative = false): Digits | null {
  if (figure === null || !isSingle(figure.quantity)) return null;
  const { num, den } = figure.quantity.low;
  return decimal(negative ? { num: -num, den } : { num, den });
}

function decimal(value: Rational): Digits {
  return digits(toDecimal(value) ?? toDecimal(roundHalfUp(value, DECIMALS)) ?? '0');
}

function digits(text: string): Digits {
  return { digits: text };
}

type Json = string | boolean | null | Digits | readonly Json[] | { readonly [key: string]: Json };

/** Two blanks a level; what holds nothing that holds more stands on one line. */
function write(json: Json, indent: string): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  if (isDigits(json)) return json.digits;
  const inner = `${indent}  `;
  const entries = Array.isArray(json)
    ? json.map((item: Json) => ['', item] as const)
    : Object.entries(json).map(([key, item]) => [`${JSON.stringify(key)}: `, item as Json] as const);
  const [open, close] = Array.isArray(json) ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return open + close;
  if (entries.every(([, item]) => isPlain(item)))
    return `${open} ${entries.map(([key, item]) => key + write(item, inner)).join(', ')} ${close}`;
  return `${open}\n${entries.map(([key, item]) => inner + key + write(item, inner)).join(',\n')}\n${indent}${close}`;
}

function isPlain(json: Json): boolean {
  return typeof json !== 'object' || json === null || isDigits(json);
}

function isDigits(json: object): json is Digits {
  return 'digits' in json;
}
