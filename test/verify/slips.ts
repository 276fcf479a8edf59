import { isSameFigureText } from '../../src/quantity/text/comparableText.js';
import type { Control, Passage } from '../../src/readers/readDocument.js';
import { COUNTED, type Result } from '../../src/verify/result.js';
import { documentOf, type Subject, withoutControls } from './subjects.js';

/** A figure at one place of a report, with one slip of the pen in it. */
export interface Slip {
  readonly subject: Subject;
  /** The paragraph with the slip, or the row of a table that it is in. */
  readonly passages: readonly Passage[];
  /** The changed one of them. */
  readonly passage: Passage;
  readonly control: Control;
  readonly before: string;
  readonly after: string;
}

/** What becomes of a figure's text where its digit at `at` is typed wrong; null where nothing can. `nth` counts the figures. */
export type Mistake = (text: string, at: number, nth: number) => string | null;

export const MISTAKES = {
  /** 1 to 9 are added in turn. */
  'a wrong digit': (text, at, nth) =>
    text.slice(0, at) + ((Number(text[at]) + 1 + (nth % 9)) % 10) + text.slice(at + 1),
  'a digit left out': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'a digit typed twice': (text, at) => text.slice(0, at + 1) + text.slice(at),
  'two digits swapped': (text, at) => {
    const [one = '', other = ''] = text.slice(at, at + 2);
    return /^\d\d$/.test(one + other) ? text.slice(0, at) + other + one + text.slice(at + 2) : null;
  },
} satisfies Readonly<Record<string, Mistake>>;

/** One slip for every figure at every place, each time in another of its digits; what says the same ("8" for "08") or nothing at all is no slip. */
export function slipsOf(subject: Subject, mistake: Mistake, isWanted: (text: string) => boolean): readonly Slip[] {
  let nth = 0;
  return subject.passages.flatMap((passage) =>
    (isWanted(passage.text) ? passage.controls : []).flatMap((control) => {
      const before = passage.text.slice(control.start, control.end);
      const digits = [...before].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
      nth += 1;
      const turned = digits.map((_, step) => digits[(step + nth) % digits.length] ?? 0);
      const after = turned.map((at) => mistake(before, at, nth)).find((text) => isSlip(before, text));
      if (after === undefined || after === null) return [];
      const changed = withText(passage, control, after);
      const passages = around(subject.passages, passage).map((one) => (one === passage ? changed : one));
      return [{ subject, passages, passage: changed, control, before, after }];
    }),
  );
}

/** "81,7%" for "81,73%" is no slip. */
function isRounding(before: string, after: string): boolean {
  const [exact, rounded] = [before, after].map((text) => /^(\d+),(\d+)%$/.exec(text));
  if (exact == null || rounded == null) return false;
  const decimals = rounded[2]?.length ?? 0;
  return (
    decimals < (exact[2]?.length ?? 0) &&
    (Number(`${exact[1]}.${exact[2]}`) + 1e-9).toFixed(decimals) === `${rounded[1]}.${rounded[2]}`
  );
}

function isSlip(before: string, after: string | null): boolean {
  return after !== null && /\d/.test(after) && !isSameFigureText(before, after) && !isRounding(before, after);
}

/** Whether the slip is found where it is, and makes the exit code 1. */
export function isFound({ subject, passages, passage, control, after }: Slip, inControl: boolean): boolean {
  const document = documentOf(passages);
  const { results } = subject.verify(inControl ? document : withoutControls(document));
  const end = control.start + after.length;
  const isHere = (result: Result): boolean =>
    'start' in result && result.text === passage.text && result.start < end && result.end > control.start;
  return results.some(
    (result) => COUNTED[result.code] && isHere(result) && (!inControl || ('id' in result && result.id === control.id)),
  );
}

export function shownSlip({ subject, control, before, after, passage }: Slip): string {
  const around = passage.text.slice(Math.max(0, control.start - 30), control.start + after.length + 30);
  return `${subject.name}: ${control.id} ${before} → ${after} in «${around}»`;
}

/** Paragraphs are judged by themselves, cells with the others of their row. */
function around(passages: readonly Passage[], passage: Passage): readonly Passage[] {
  const row = passage.row ?? null;
  return row === null ? [passage] : passages.filter((one) => one.row === row);
}

function withText(passage: Passage, control: Control, after: string): Passage {
  const grown = after.length - (control.end - control.start);
  const moved = (offset: number): number => (offset >= control.end ? offset + grown : offset);
  return {
    ...passage,
    text: passage.text.slice(0, control.start) + after + passage.text.slice(control.end),
    controls: passage.controls.map(({ id, start, end }) => ({ id, start: moved(start), end: moved(end) })),
  };
}
