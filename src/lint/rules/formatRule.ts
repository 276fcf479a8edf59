import type {
  Aspect,
  Extent,
  ExtentRange,
  FormatTerm,
  PageElement,
  UnjudgedReason,
} from '../../diagnostics/lintTerms.js';
import type { Profile } from '../../report/profile/profile.js';
import type { LaidParagraph } from '../read/laidParagraph.js';
import type { OfficialSheet } from '../sheet/sheetOf.js';

/** One rule of the format. */
export interface FormatRule {
  /** Its clause in each decree, by the measures that decrees share; null where that one says nothing. A habit has none. */
  readonly clause: Readonly<Record<Profile['measures'], string | null>> | 'habit';
  readonly judge: (sheet: OfficialSheet, profile: Profile) => readonly Ruling[];
}

export type FormatRules = Readonly<Record<string, FormatRule>>;

export type Ruling = FormatFault | Abstention;

/** Where a rule is broken; null where it is about the pages. */
export interface FormatFault {
  readonly type: 'fault';
  readonly element: PageElement;
  readonly aspect: Aspect;
  readonly is: Extent;
  readonly should: Extent;
  readonly at: LaidParagraph | null;
}

/** What a rule cannot judge. */
export interface Abstention {
  readonly type: 'unjudged';
  readonly element: PageElement;
  readonly reason: UnjudgedReason;
}

export function fault(
  element: PageElement,
  aspect: Aspect,
  is: Extent,
  should: Extent,
  at: LaidParagraph | null = null,
): FormatFault {
  return { type: 'fault', element, aspect, is, should, at };
}

export function unjudged(element: PageElement, reason: UnjudgedReason): Abstention {
  return { type: 'unjudged', element, reason };
}

/** What should be there, and is not; `near`: where one would look for it. */
export function missing(element: PageElement, near: LaidParagraph | null = null): FormatFault {
  return fault(element, 'presence', term('none'), term('there'), near);
}

export function term(word: FormatTerm): Extent {
  return { type: 'term', term: word };
}

export function quoted(text: string): Extent {
  return { type: 'text', text };
}

/** What it has to be like, with other names and numbers. */
export function example(text: string): Extent {
  return { type: 'example', text };
}

/** From twips. */
export function area(width: number, height: number): Extent {
  return { type: 'area', sides: [inMillimetres(width), inMillimetres(height)] };
}

/** From half-points. */
export function points(...ranges: readonly ExtentRange[]): Extent {
  return { type: 'points', ranges: scaled(ranges, 1 / 2) };
}

const TWIPS_PER_MM = 1440 / 25.4;

/** From twips; to a tenth, as rulers show them. */
export function millimetres(...ranges: readonly ExtentRange[]): Extent {
  return { type: 'millimetres', ranges: ranges.map(([least, most]) => [inMillimetres(least), inMillimetres(most)]) };
}

function inMillimetres(twips: number): number {
  return Math.round((twips / TWIPS_PER_MM) * 10) / 10;
}

/** From a share of one. */
export function percent(...ranges: readonly ExtentRange[]): Extent {
  return { type: 'percent', ranges: scaled(ranges, 100, 1) };
}

/** Lines of text, to a hundredth. */
export function lines(...ranges: readonly ExtentRange[]): Extent {
  return { type: 'lines', ranges: scaled(ranges, 1, 100) };
}

function scaled(ranges: readonly ExtentRange[], factor: number, precision = 100): readonly ExtentRange[] {
  const round = (value: number): number => Math.round(value * factor * precision) / precision;
  return ranges.map(([least, most]) => [round(least), round(most)]);
}

export function alone(value: number): ExtentRange {
  return [value, value];
}

export function within(value: number, [least, most]: ExtentRange, tolerance = 0): boolean {
  return value >= least - tolerance && value <= most + tolerance;
}
