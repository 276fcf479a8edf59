/** Where the end of a text lies in `{ … }` and `[ … ]`: the keys and items round it, outermost first. */
export interface Flow {
  /** "[]" is an item. */
  readonly path: readonly string[];
  /** Keys that the innermost `{` has already. */
  readonly siblings: readonly string[];
  /** Whether a key is expected there, and not a value. */
  readonly atKey: boolean;
}

interface Level {
  readonly sign: '{' | '[';
  readonly keys: string[];
  /** The key whose value is being written. */
  key: string | null;
}

/** Null where all that was opened is closed again. */
export function flowIn(text: string): Flow | null {
  const levels: Level[] = [];
  let word = '';
  let quote: string | null = null;
  for (const [at, sign] of [...text].entries()) {
    const top = levels.at(-1);
    if (quote !== null) {
      if (sign === quote) quote = null;
      else word += sign;
    } else if ((sign === '"' || sign === "'") && word.trim() === '') {
      quote = sign;
    } else if ((sign === '{' || sign === '[') && word.trim() === '') {
      levels.push({ sign, keys: [], key: null });
      word = '';
    } else if (sign === '}' || sign === ']') {
      levels.pop();
      word = '';
    } else if (sign === ',') {
      if (top !== undefined) top.key = null;
      word = '';
    } else if (sign === ':' && top?.sign === '{' && /^(?:\s|$)/.test(text.slice(at + 1, at + 2))) {
      top.key = word.trim();
      top.keys.push(top.key);
      word = '';
    } else word += sign;
  }
  const inner = levels.at(-1);
  if (inner === undefined) return null;
  const path = levels.flatMap(({ sign, key }) => (sign === '[' ? ['[]'] : key === null ? [] : [key]));
  const atKey = inner.sign === '{' && inner.key === null;
  return { path, siblings: atKey ? inner.keys : [], atKey };
}
