import type { Budget } from '../budget.js';
import type { Place } from '../readDocument.js';
import type { Element } from '../xml/element.js';
import { createFrame, type Frame } from './frame.js';
import type { PartPassage, UnreadAt } from './part.js';
import type { TextStyles } from './readTextStyles.js';

/** How far the reading of a part has come. */
export interface PartReading {
  readonly styles: TextStyles;
  readonly budget: Budget;
  readonly passages: PartPassage[];
  /** The part, and the text boxes that are open within it. */
  readonly frames: Frame[];
  /** The innermost of them. */
  frame: Frame;
  /** Of each open `mc:AlternateContent`, whether one of its alternatives was read. */
  readonly alternatives: { taken: boolean }[];
  /** Nothing is read within it. */
  silent: Element | null;
  /** Table rows that were met. */
  rows: number;
  /** Text of the open `w:t`. */
  written: string;
  readonly unread: UnreadAt[];
  trackedInsertions: number;
  trackedDeletions: number;
}

export function startReading(region: Place['region'], styles: TextStyles, budget: Budget): PartReading {
  const frame = createFrame(null, region, false);
  return {
    styles,
    budget,
    passages: [],
    frames: [frame],
    frame,
    alternatives: [],
    silent: null,
    rows: 0,
    written: '',
    unread: [],
    trackedInsertions: 0,
    trackedDeletions: 0,
  };
}

export function enterFrame(reading: PartReading, frame: Frame): void {
  reading.frames.push(frame);
  reading.frame = frame;
}

export function leaveFrame(reading: PartReading): void {
  reading.frames.pop();
  reading.frame = reading.frames.at(-1) ?? reading.frame;
}
