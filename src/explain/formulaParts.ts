import type { Figure } from '../indicators/figure.js';

/** A piece of a formula: a figure, or the sign or number between two. */
export type FormulaPart = Figure | string;

/** "a.b × c.d" as figure, " × ", figure. Names are as in `from`; whatever is none of them stays as it is. */
export function formulaParts(formula: string, from: readonly Figure[]): readonly FormulaPart[] {
  const byId = new Map(from.map((figure) => [figure.id, figure]));
  const parts: FormulaPart[] = [];
  for (const piece of formula.split(/([\s|()]+)/)) {
    const figure = byId.get(piece);
    const before = parts.at(-1);
    if (figure !== undefined) parts.push(figure);
    else if (typeof before === 'string') parts[parts.length - 1] = before + piece;
    else if (piece !== '') parts.push(piece);
  }
  return parts;
}
