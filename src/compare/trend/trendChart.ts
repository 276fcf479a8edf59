import { yearsBetween } from '../../quantity/date/yearsBetween.js';
import { MONEY_UNITS } from '../../quantity/print/printMoney.js';
import { isSingle } from '../../quantity/quantity.js';
import { compare, divide, type Rational, rational, subtract, toExact } from '../../quantity/rational.js';
import { plainText } from '../../report/plainText.js';
import type { Chart } from '../../report/tree.js';
import { besides } from '../diff/besides.js';
import { plainLabel, wordText } from '../rows/indicator.js';
import type { TrendFile } from './orderFiles.js';
import type { TrendRow } from './trendRow.js';
import type { TrendSpeech } from './trendSayer.js';

/** A month: steps that differ by no more look equally long, and are. */
const SLACK = rational(1, 12);

/** A row as a drawing; null where there is nothing to see: fewer than two numbers, or numbers that are not of one thing. */
export function trendChart(row: TrendRow, files: readonly TrendFile[], speech: TrendSpeech): Chart | null {
  const { last, growths, observations } = row;
  const known = observations.filter((one) => one !== null);
  const single = known.every(({ figure: { quantity } }) => quantity.whole === null && isSingle(quantity));
  if (known.length < 2 || !single || growths.some(({ obstacle }) => obstacle !== null)) return null;
  const title = speech.label(row);
  const { unit, worth } = drawnUnit(row);
  return {
    type: 'chart',
    kind: known.length > 2 && !last.indicator.flow && isEven(row, files) ? 'line' : 'bar',
    title,
    // "Người tham gia BHXH tự nguyện" says it.
    unit: plainLabel(last.indicator.label).includes(plainLabel([unit])) ? '' : unit,
    categories: files.map(({ period: { label } }, index) => {
      const one = observations[index];
      const name = label.charAt(0).toLocaleUpperCase('vi') + label.slice(1);
      const told = one == null ? [] : besides(one);
      const words = told.map((pieces) =>
        pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
      );
      return [name, ...words].join(', ');
    }),
    series: [
      {
        name: plainText(title),
        points: observations.map((one) =>
          one === null
            ? null
            : {
                figureId: one.figure.id,
                text: one.figure.text,
                value: toExact(divide(one.figure.quantity.low, worth)),
              },
        ),
      },
    ],
  };
}

/** Money is drawn in the largest unit that its greatest sum reaches. */
function drawnUnit({ last, observations }: TrendRow): { readonly unit: string; readonly worth: Rational } {
  const { kind } = last.figure.quantity;
  if (kind === 'rate') return { unit: '%', worth: rational(1) };
  if (kind === 'count') return { unit: wordText(last.indicator.unit), worth: rational(1) };
  const reaches = (worth: Rational): boolean =>
    observations.some((one) => one !== null && compare(one.figure.quantity.low, worth) >= 0);
  const { word: unit, worth } = MONEY_UNITS.find((one) => reaches(one.worth)) ?? { word: 'đồng', worth: rational(1) };
  return { unit, worth };
}

/** Whether the numbers are equally far apart in time, as they will be on the drawing. */
function isEven({ observations }: TrendRow, files: readonly TrendFile[]): boolean {
  const days = files.map(({ period }, index) => (observations[index]?.indicator.time.to ?? period.end).calendar);
  const steps = days.slice(1).flatMap((day, index) => {
    const before = days[index];
    return before === undefined ? [] : [yearsBetween(before, day)];
  });
  const sorted = [...steps].sort(compare);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least !== undefined && most !== undefined && compare(subtract(most, least), SLACK) <= 0;
}
