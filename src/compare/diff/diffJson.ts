import type { NamedQuantity } from '../../indicators/named.js';
import { isSingle } from '../../quantity/quantity.js';
import { type Rational, roundHalfUp, toDecimal } from '../../quantity/rational.js';
import { plainText } from '../../report/plainText.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { indicatorOf, type Row } from '../compareRow.js';
import type { TargetRow } from '../compareTargets.js';
import { cautionText, obstacleText } from './reasonText.js';
import { createSpeech, type Speech } from './speech.js';

/** Decimals of percentages that have no exact decimal. */
const DECIMALS = 2;

/**
 * A comparison as data, for other programs: an array, one object a row, keys in this order.
 *
 *     id, label, unit | null, old | null, new | null, absolute | null, percent | null, points | null,
 *     status: "increased" | "decreased" | "unchanged" | "unclear" | "appeared" | "disappeared" | "incomparable",
 *     comparable, reason | null,
 *     targets: { id, old | null, new | null, points | null, outcome }[]
 *
 * Numbers are exact decimals: money in đồng, rates in percent, "2.109/2.156" its 2109, "khoảng 200" its 200 (`reason`
 * says so). A quotient that never ends is rounded half up to two decimals. Ranges and wordings are null. `points` is the
 * change of a rate, or else of the share of the plan, in percentage points; `absolute` and `percent` are 0 where nothing
 * changed. Of `targets`, old and new are shares of the plan in percent, or what was wanted of a rate.
 */
export function diffJson(rows: readonly Row[]): string {
  const speech = createSpeech();
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => `  ${object(rowFields(row, speech))}`).join(',\n')}\n]\n`;
}

type Fields = readonly (readonly [key: string, json: string])[];

function rowFields(row: Row, speech: Speech): Fields {
  const { id, older, newer, status, absolute, percent, points, targets } = row;
  const side = newer ?? older;
  const { label, unit } = indicatorOf(older, newer);
  const said = (words: typeof label) => (side === null ? '' : plainText(speech.say(words, side.speaker)));
  const unchanged = status === 'unchanged';
  const isRate = newer?.figure?.quantity.kind === 'rate';
  return [
    ['id', text(id)],
    ['label', text(side === null ? '' : plainText(upperFirst(speech.say(label, side.speaker))))],
    ['unit', said([unit]) === '' ? 'null' : text(said([unit]))],
    ['old', number(older?.figure ?? null)],
    ['new', number(newer?.figure ?? null)],
    ['absolute', unchanged && !isRate ? '0' : number(absolute)],
    ['percent', unchanged && !isRate && !isZero(older?.figure) ? '0' : number(percent)],
    ['points', unchanged && isRate ? '0' : number(points ?? pointsOf(targets))],
    ['status', text(status)],
    ['comparable', String(['increased', 'decreased', 'unchanged', 'unclear'].includes(status))],
    ['reason', reasonOf(row, speech)],
    ['targets', `[${targets.map((target) => object(targetFields(target))).join(', ')}]`],
  ];
}

function targetFields({ id, older, newer, points, outcome }: TargetRow): Fields {
  return [
    ['id', text(id)],
    ['old', number(older?.percent ?? older?.wanted ?? null)],
    ['new', number(newer?.percent ?? newer?.wanted ?? null)],
    ['points', number(points)],
    ['outcome', text(outcome)],
  ];
}

/** Of several plans, the first whose share is known of both periods. */
function pointsOf(targets: readonly TargetRow[]): NamedQuantity | null {
  return targets.find(({ points }) => points !== null)?.points ?? null;
}

function reasonOf(row: Row, speech: Speech): string {
  const obstacle = plainText(obstacleText(row, speech));
  const reasons = [...(obstacle === '' ? [] : [obstacle]), ...row.cautions.map(cautionText)];
  return reasons.length === 0 ? 'null' : text(reasons.join('; '));
}

function object(fields: Fields): string {
  return `{ ${fields.map(([key, json]) => `"${key}": ${json}`).join(', ')} }`;
}

function text(words: string): string {
  return JSON.stringify(words);
}

/** Digits of any length: `JSON.stringify` knows no exact decimals. */
function number(figure: NamedQuantity | null): string {
  return figure === null || !isSingle(figure.quantity) ? 'null' : decimal(figure.quantity.low);
}

function decimal(value: Rational): string {
  return toDecimal(value) ?? toDecimal(roundHalfUp(value, DECIMALS)) ?? 'null';
}

function isZero(figure: NamedQuantity | null | undefined): boolean {
  return figure != null && figure.quantity.low.num === 0n;
}
