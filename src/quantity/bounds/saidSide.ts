/** Words that leave their own number out: 95% is not "trên 95%". */
const ABOVE: ReadonlySet<string> = new Set(['hơn', 'trên']);
const BELOW: ReadonlySet<string> = new Set(['gần', 'gần đến', 'chưa đầy', 'chưa đến', 'chưa tới', 'dưới']);

/** A word that says on which side of its number a value is: "hơn 100%" is above 100%, "gần 100%" below; "khoảng" says neither. */
export function saidSide(approximator: string | null): 'above' | 'below' | null {
  if (approximator === null) return null;
  return ABOVE.has(approximator) ? 'above' : BELOW.has(approximator) ? 'below' : null;
}
