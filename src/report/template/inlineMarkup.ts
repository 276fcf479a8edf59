/** A stretch of a line: words, a character that a "\" makes one of the words, or words with weight or slope. */
export type Markup =
  | { readonly type: 'text' | 'escape'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Markup[]; readonly depth: number };

/** A run of `*` or `_` that may begin something. */
interface Opener {
  readonly type: 'run';
  readonly sign: string;
  /** How long it was, and how much of it has not found its other end. */
  readonly length: number;
  left: number;
  readonly closes: boolean;
  /** How many runs were met before it. */
  readonly order: number;
}

type Piece = Markup | Opener;

/** Emphasis within emphasis is not looked into any deeper, and so many ends may be missing; a report has none. */
const DEEPEST = 4;
const MOST_OPEN = 100;

/**
 * `**strong**` and `*emphasis*` (with `_` as well), by the rules of CommonMark 0.31, 6.2; everything else is words. The
 * time grows with the length of the line, whatever is in it.
 */
export function inlineMarkup(line: string): readonly Markup[] {
  if (!/[\\*_]/.test(line)) return line === '' ? [] : [{ type: 'text', text: line }];
  const pieces: Piece[] = [];
  /** Places of openers in `pieces`. */
  const openers: number[] = [];
  /** Before so many runs, none of the kind finds its beginning. */
  const bottoms = new Map<string, number>();
  let met = 0;

  for (const { 0: found, index } of line.matchAll(/\\[!-/:-@[-`{-~]|\*+|_+|[^\\*_]+|\\/gu)) {
    const [sign = ''] = found;
    if (sign === '\\' && found.length === 2) pieces.push({ type: 'escape', text: found.slice(1) });
    else if (sign === '*' || sign === '_') meetRun(sign, found.length, flanks(line, index, found.length));
    else addText(found);
  }
  return asWords(pieces);

  function addText(text: string): void {
    pieces.push({ type: 'text', text });
  }

  function meetRun(sign: string, length: number, { opens, closes }: Flanks): void {
    let left = length;
    met += 1;
    const kind = `${sign}${opens}${length % 3}`;
    while (closes && left > 0) {
      const at = findOpener(sign, length, opens, bottoms.get(kind) ?? 0);
      const place = openers[at];
      const opener = place === undefined ? undefined : pieces[place];
      if (place === undefined || opener?.type !== 'run') {
        bottoms.set(kind, met);
        break;
      }
      const strong = opener.left >= 2 && left >= 2;
      openers.length = at + 1;
      wrap(place, strong ? 'strong' : 'emphasis');
      opener.left -= strong ? 2 : 1;
      left -= strong ? 2 : 1;
      if (opener.left === 0) {
        pieces.splice(place, 1);
        openers.pop();
      }
    }
    if (left === 0) return;
    if (!opens || openers.length === MOST_OPEN) return addText(sign.repeat(left));
    openers.push(pieces.length);
    pieces.push({ type: 'run', sign, length, left, closes, order: met });
  }

  /** Index in `openers`, from behind; -1 where there is none. */
  function findOpener(sign: string, length: number, opens: boolean, bottom: number): number {
    for (let at = openers.length - 1; at >= 0; at -= 1) {
      const opener = pieces[openers[at] ?? -1];
      if (opener?.type !== 'run' || opener.order < bottom) return -1;
      if (opener.sign !== sign) continue;
      // Rule 9: "**a*b**" and its like.
      const isOdd = (opener.closes || opens) && (opener.length + length) % 3 === 0;
      if (!isOdd || (opener.length % 3 === 0 && length % 3 === 0)) return at;
    }
    return -1;
  }

  /** What stands behind an opener becomes its content. */
  function wrap(place: number, type: 'strong' | 'emphasis'): void {
    const children = asWords(pieces.splice(place + 1));
    const depth = 1 + children.reduce((most, child) => Math.max(most, 'depth' in child ? child.depth : 0), 0);
    if (depth > DEEPEST) for (const child of children) pieces.push(child);
    else pieces.push({ type, children, depth });
  }
}

/** Runs without an other end are words, and words beside words are one stretch. */
function asWords(pieces: readonly Piece[]): readonly Markup[] {
  const words: Markup[] = [];
  let text: string[] = [];
  const flush = (): void => {
    if (text.length > 0) words.push({ type: 'text', text: text.join('') });
    text = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'text') text.push(piece.text);
    else if (piece.type === 'run') text.push(piece.sign.repeat(piece.left));
    else {
      flush();
      words.push(piece);
    }
  }
  flush();
  return words;
}

interface Flanks {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** CommonMark 0.31, 6.2: left- and right-flanking delimiter runs; the line's edges are blanks. */
function flanks(line: string, start: number, length: number): Flanks {
  const before = line.slice(Math.max(0, start - 2), start).match(/.$/su)?.[0] ?? ' ';
  const behind = line.slice(start + length, start + length + 2).match(/^./su)?.[0] ?? ' ';
  const [spaceBefore, spaceBehind] = [/\s/u.test(before), /\s/u.test(behind)];
  const [markBefore, markBehind] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(behind)];
  const left = !spaceBehind && (!markBehind || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceBehind || markBehind);
  if (line[start] === '*') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markBehind) };
}
