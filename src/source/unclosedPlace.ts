import type { CST } from 'yaml';

/** Offset of the first bracket or quote that has no end, or null. The parser names only the place where it gave up. */
export function unclosedPlace(tokens: readonly CST.Token[]): number | null {
  for (const token of tokens) {
    const place = isUnclosed(token) ? token.offset : unclosedPlace(inner(token));
    if (place !== null) return place;
  }
  return null;
}

function isUnclosed(token: CST.Token): boolean {
  switch (token.type) {
    case 'flow-collection':
      return token.end[0]?.source !== (token.start.source === '[' ? ']' : '}');
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return token.source.length === 1 || token.source.at(-1) !== token.source.at(0);
    default:
      return false;
  }
}

function inner(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== undefined && part !== null));
}
