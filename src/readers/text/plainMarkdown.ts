const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Links and comments are looked for within bounds: a text of nothing but "[" must not take forever. */
const MARKUP =
  /\\([!-/:-@[-`{-~])|<!--(?:(?!<!--)[^>]){0,500}?-->|<(https?:[^<>\s]{1,500})>|<\/?[A-Za-z][^<>]{0,500}>|!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)|&(#?\w{1,8});|(?<! )[*~`]+|[*~`]+(?! )|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/**
 * One line of Markdown as its reader sees it: marks of emphasis and code go, escapes and links become what they show. An
 * asterisk between blanks ("5 * 3") opens nothing and stays.
 */
export function plainMarkdown(line: string): string {
  return line.replace(MARKUP, (match, escaped, address, linked, entity) => {
    if (escaped !== undefined) return escaped;
    if (address !== undefined) return address;
    if (linked !== undefined) return match.startsWith('!') ? '' : plainMarkdown(linked);
    if (entity !== undefined) return entityText(entity) ?? match;
    return '';
  });
}

function entityText(name: string): string | null {
  const [, decimal] = /^#(\d{1,7})$/.exec(name) ?? [];
  const [, hex] = /^#x([\da-f]{1,6})$/i.exec(name) ?? [];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
}
