import type { Rational } from '../../quantity/rational.js';
import type { Chart } from '../../report/tree.js';
import { coordinate as at, type ChartFrame } from './chartFrame.js';

/** Told apart without colour, on a grey print too: by dashes and marks, or by fills. */
const DASHES = ['', '7 4', '2 4', '10 3 2 3'] as const;
const FILLS = ['#444', '#bbb', '#fff', '#888'] as const;
const BAR_SHARE = 0.64;
const WIDEST_BARS = 72;

export type Values = readonly (readonly (Rational | null)[])[];

/** The marks of every series, the first drawn last: where two meet, it stays in sight. */
export function chartMarks(kind: Chart['kind'], values: Values, frame: ChartFrame): readonly string[] {
  return values
    .map((points, series) =>
      kind === 'bar' ? bars(points, series, values.length, frame) : line(points, series, frame),
    )
    .reverse()
    .flat();
}

/** The sign of a series in the legend, with its left end and its middle at this place. */
export function legendMark(kind: Chart['kind'], series: number, x: number, y: number): string {
  if (kind === 'bar') return `<rect x="${at(x + 4)}" y="${at(y - 6)}" width="12" height="12" ${fill(series)} />`;
  return `<path d="M${at(x)} ${at(y)}h20" ${stroke(series)} />${marker(series, x + 10, y)}`;
}

/** A gap in the data is a gap in the line. */
function line(points: readonly (Rational | null)[], series: number, frame: ChartFrame): readonly string[] {
  const places = points.map((value, index) =>
    value === null ? null : { x: frame.middle(index), y: frame.height(value) },
  );
  const path = places
    .map((place, index) =>
      place === null ? '' : `${(places[index - 1] ?? null) === null ? 'M' : 'L'}${at(place.x)} ${at(place.y)}`,
    )
    .join('');
  const markers = places.flatMap((place) => (place === null ? [] : [marker(series, place.x, place.y)]));
  return path === '' ? [] : [`<path d="${path}" ${stroke(series)} />`, ...markers];
}

function bars(
  points: readonly (Rational | null)[],
  series: number,
  count: number,
  frame: ChartFrame,
): readonly string[] {
  const width = Math.min(frame.slot * BAR_SHARE, WIDEST_BARS) / count;
  const zero = frame.height({ num: 0n, den: 1n });
  return points.flatMap((value, index) => {
    if (value === null) return [];
    const x = frame.middle(index) + (series - count / 2) * width;
    const y = frame.height(value);
    const [top, bottom] = [Math.min(y, zero), Math.max(y, zero)];
    return [`<rect x="${at(x)}" y="${at(top)}" width="${at(width)}" height="${at(bottom - top)}" ${fill(series)} />`];
  });
}

function stroke(series: number): string {
  const dash = DASHES[series % DASHES.length] ?? '';
  return `fill="none" stroke="#111" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}`;
}

function fill(series: number): string {
  return `fill="${FILLS[series % FILLS.length]}" stroke="#111"`;
}

function marker(series: number, x: number, y: number): string {
  const look = `fill="${FILLS[series % FILLS.length]}" stroke="#111"`;
  if (series % 2 === 1) return `<rect x="${at(x - 4)}" y="${at(y - 4)}" width="8" height="8" ${look} />`;
  return `<circle cx="${at(x)}" cy="${at(y)}" r="4" ${look} />`;
}
