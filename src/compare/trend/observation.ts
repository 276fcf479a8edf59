import type { NamedQuantity } from '../../indicators/named.js';
import type { SpeakingFile } from '../renameFigures.js';
import { slugOfUnit } from '../side.js';
import { figuresCalled, type SideFigure } from '../sideFigures.js';
import type { TrendFile, TrendInput } from './orderFiles.js';
import type { Period } from './period.js';

/** What one period says of one indicator. Its figures are called by their period, or two years would share their names. */
export interface Observation extends SideFigure {
  readonly period: Period;
  readonly figure: NamedQuantity;
}

/** Null for what has no number: what several units cannot add up, a goal of which nothing is known. */
export function observationOf({ figure, ...side }: SideFigure, { period }: TrendFile): Observation | null {
  return figure === null ? null : { ...side, figure, period };
}

/** Every indicator of a period, also those that several units cannot add up. */
export function figuresIn({ parts, period }: TrendFile): readonly SideFigure[] {
  return figuresCalled(parts, [period.key], 'older');
}

/** A file's figures are called by its period: "2019.participants.voluntary"; of several by their unit, too. */
export function speakerOf(file: TrendFile, part: TrendInput = file.parts[0]): SpeakingFile {
  const { parts, period } = file;
  return { unit: part, prefix: parts.length === 1 ? [period.key] : [period.key, slugOfUnit(part)] };
}
