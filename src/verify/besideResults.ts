import type { Instead } from './beside/instead.js';
import type { RunItem } from './beside/item.js';
import type { Knowledge, KnownFigure } from './knowledge.js';
import { roundingOf } from './match/roundingOf.js';
import { type PlacedResult, placed } from './placed.js';
import { COUNTED } from './result.js';
import type { Spot } from './scan/spot.js';

/** What was found beside figures and in their places, with what was found of each passage by itself; no place is told twice. */
export function withBeside(own: readonly PlacedResult[], beside: readonly PlacedResult[]): readonly PlacedResult[] {
  const isTold = (one: PlacedResult): boolean => own.some((other) => COUNTED[other.code] && overlaps(one, other));
  const added = beside.filter((one) => one.code !== 'close' || !isTold(one));
  const isReplaced = ({ code, ...one }: PlacedResult): boolean =>
    !COUNTED[code] && added.some((other) => COUNTED[other.code] && overlaps({ code, ...one } as PlacedResult, other));
  return [...own.filter((one) => !isReplaced(one)), ...added].sort((a, b) => a.start - b.start);
}

function overlaps(one: PlacedResult, other: PlacedResult): boolean {
  return one.start < other.end && other.start < one.end;
}

export function besideResult(instead: Instead, knowledge: Knowledge): PlacedResult | null {
  switch (instead.type) {
    case 'words': {
      const expected = textOf(instead.was);
      const about = instead.about === null ? null : figureOf(instead.about, knowledge);
      const here = at(instead.now);
      return about === null
        ? { code: 'word-changed', ...here, expected }
        : { code: 'word-differs', ...here, expected, about };
    }
    case 'figure': {
      const id = instead.now[0]?.ids[0] ?? '';
      const [own, nearest] = [figureOf(id, knowledge), figureOf(instead.was.ids[0] ?? '', knowledge)];
      if (own === null || nearest === null) return null;
      return {
        code: 'misplaced',
        ...at(instead.now),
        id,
        expected: own.text,
        nearest,
        belongs: placeOf(id, knowledge),
      };
    }
    case 'rounded':
      return null;
    case 'number': {
      const nearest = figureOf(instead.was.ids[0] ?? '', knowledge);
      return nearest === null ? null : { code: 'close', ...at(instead.now), nearest, difference: instead.difference };
    }
  }
}

/** Typed numbers that say, in a rounder way, the figure that the report has in their place. */
export function roundedIn(all: readonly Instead[], knowledge: Knowledge): ReadonlyMap<Spot, KnownFigure> {
  const found = new Map<Spot, KnownFigure>();
  for (const one of all) {
    if (one.type !== 'rounded') continue;
    const { now, was } = one;
    const spot = now[0]?.spot ?? null;
    const figure = figureOf(was.ids[0] ?? '', knowledge);
    if (spot === null || figure === null || now[0]?.ids.length !== 0) continue;
    if (roundingOf(spot)?.(was.key, knowledge.limits.get(figure.id) ?? [])) found.set(spot, figure);
  }
  return found;
}

function figureOf(id: string, { figures }: Knowledge): KnownFigure | null {
  const figure = figures.get(id);
  return figure === undefined ? null : { id, text: figure.text };
}

/** UTF-16 units on either side of a figure that show where it belongs. */
const AROUND = 40;

/** The words round a figure's first place in the report. */
function placeOf(id: string, { scanned }: Knowledge): string | null {
  for (const { passage } of scanned) {
    const control = passage.controls.find((one) => one.id === id);
    if (control === undefined) continue;
    const { text } = passage;
    const [from, to] = [Math.max(0, control.start - AROUND), Math.min(text.length, control.end + AROUND)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
  }
  return null;
}

function at(items: readonly RunItem[]) {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nothing was found');
  return placed(first.passage, first.start, last.end);
}

function textOf(items: readonly RunItem[]): string {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined ? '' : first.passage.text.slice(first.start, last?.end);
}
