import type { Control, Passage } from '../../../src/readers/readDocument.js';

/** What must come of an edit: a result that counts, one of any kind, or none that counts. */
export type Wanted = 'counted' | 'told' | 'silent';

/** Something that a person did to a document. */
export interface Edit {
  readonly kind: string;
  /** What was done, in short, to be shown where it is missed. */
  readonly name: string;
  readonly wanted: Wanted;
  /** Null where the document, in its format, has no such place. */
  readonly apply: (all: readonly Passage[]) => Edited | null;
}

export interface Edited {
  readonly passages: readonly Passage[];
  /** Where something is to be found. */
  readonly touched: readonly Passage[];
}

/** One stretch of text typed over by another, in the first passage that has it among the words around. */
export function typed(from: string, to: string, around = ''): Edit['apply'] {
  return (all) => {
    const passage = all.find(({ text }) => text.includes(from) && text.includes(around));
    if (passage === undefined) return null;
    return exchanged(all, new Map([[passage, typedInto(passage, passage.text.indexOf(from), from, to)]]));
  };
}

/** A passage, and what has taken its place. */
export function exchanged(all: readonly Passage[], changed: ReadonlyMap<Passage, Passage>): Edited {
  return { passages: all.map((one) => changed.get(one) ?? one), touched: [...changed.values()] };
}

/**
 * As Word does it: what is alike at both ends stays; a control round the rest grows with it, one whose text is typed over
 * goes unless the same text is typed again.
 */
function typedInto(passage: Passage, at: number, from: string, to: string): Passage {
  let [head, tail] = [0, 0];
  while (head < Math.min(from.length, to.length) && from[head] === to[head]) head += 1;
  while (tail < Math.min(from.length, to.length) - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const [start, end] = [at + head, at + from.length - tail];
  const put = to.slice(head, to.length - tail);
  const grown = put.length - (end - start);
  const controls = passage.controls.flatMap((control): readonly Control[] => {
    if (control.end <= start && !(control.end === start && control.end === end)) return [control];
    if (control.start >= end) return [{ ...control, start: control.start + grown, end: control.end + grown }];
    if (control.start <= start && control.end >= end) return [{ ...control, end: control.end + grown }];
    const said = passage.text.slice(control.start, control.end);
    const again = put.indexOf(said);
    return again === -1 ? [] : [{ ...control, start: start + again, end: start + again + said.length }];
  });
  return { ...passage, text: passage.text.slice(0, start) + put + passage.text.slice(end), controls };
}

/** The text of a control, with its control or another one round it. */
export function overwritten(passage: Passage, control: Control, text: string, id: string): Passage {
  const grown = text.length - (control.end - control.start);
  const controls = passage.controls.map((one): Control => {
    if (one === control) return { id, start: one.start, end: one.end + grown };
    return one.start >= control.end ? { ...one, start: one.start + grown, end: one.end + grown } : one;
  });
  return { ...passage, text: passage.text.slice(0, control.start) + text + passage.text.slice(control.end), controls };
}
