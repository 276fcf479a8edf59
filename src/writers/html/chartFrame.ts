import type { Rational } from '../../quantity/rational.js';
import type { Chart } from '../../report/tree.js';
import { type ChartAxis, shareOf } from '../chart/chartAxis.js';
import { displayWidth } from '../text/displayWidth.js';

/** Sizes in the drawing's own units; at full width one is a little more than a CSS pixel, on a phone a little less. */
export const CHART = { width: 440, text: 14, line: 17, letter: 7 } as const;
const PLOT_HEIGHT = 170;
/** Room for a point's label above the highest tick. */
const TOP = 24;
const RIGHT = 12;
const GAP = 6;

/** Where things stand in the drawing. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of a category's share of the width. */
  readonly middle: (category: number) => number;
  /** Width of that share. */
  readonly slot: number;
  readonly height: (value: Rational) => number;
}

export function chartFrame({ categories }: Chart, axis: ChartAxis, tickLabels: readonly string[]): ChartFrame {
  const left = Math.ceil(Math.max(...tickLabels.map(displayWidth)) * CHART.letter) + 2 * GAP;
  const right = CHART.width - RIGHT;
  const bottom = TOP + PLOT_HEIGHT;
  const slot = (right - left) / Math.max(1, categories.length);
  return {
    left,
    right,
    top: TOP,
    bottom,
    slot,
    middle: (category) => left + slot * (category + 0.5),
    height: (value) => bottom - shareOf(axis, value) * PLOT_HEIGHT,
  };
}

/** Tenths are finer than any screen. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}
