import type { Summary } from '../indicators/summarise.js';
import type { ReadDocument } from '../readers/readDocument.js';
import type { Report } from '../report/tree.js';
import { createBeside } from './beside/createBeside.js';
import type { RunItem } from './beside/item.js';
import { reportPassages } from './reportPassages.js';
import { scanSpots } from './scan/scanSpots.js';

/**
 * Names in a document that the data no longer have, and the figures that are the same thing now: a document whose number
 * was corrected, a plan whose giver changed. Such a figure stands at the same place among the same words, the document has
 * it under no other name, and both names say the same kind of thing ("documents. … .number"). Where two could be meant,
 * none is.
 */
export function renamedFigures(
  report: Report,
  summary: Summary,
  { passages }: ReadDocument,
): ReadonlyMap<string, string> {
  const scanned = (passage: ReadDocument['passages'][number]) => ({ passage, spots: scanSpots(passage.text) });
  const known = new Set([...summary.figures.keys(), ...report.figures.map(({ id }) => id)]);
  const there = new Set(passages.flatMap(({ controls }) => controls.map(({ id }) => id)));
  if ([...there].every((id) => known.has(id))) return new Map();
  const { instead, pairs } = createBeside(reportPassages(report).map(scanned), summary)(passages.map(scanned));
  const meant = new Map<string, Set<string>>();
  const meet = (now: RunItem | undefined, was: RunItem): void => {
    for (const id of now?.ids ?? []) {
      const others = was.ids.filter((other) => !there.has(other) && isAlike(id, other));
      if (!known.has(id)) meant.set(id, new Set([...(meant.get(id) ?? []), ...others]));
    }
  };
  for (const { now, was } of pairs) meet(now, was);
  for (const one of instead) if (one.type === 'figure') meet(one.now[0], one.was);
  return new Map(
    [...meant].flatMap(([id, [only, ...others]]) => (only === undefined || others.length > 0 ? [] : [[id, only]])),
  );
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.split('.'), other.split('.')];
  return a[0] === b[0] && a.at(-1) === b.at(-1) && a.length === b.length;
}
