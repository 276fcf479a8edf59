import type { Scanned } from '../context.js';
import { ownersOf } from '../scan/ownersOf.js';
import type { Spot, SpotKind } from '../scan/spot.js';
import { wordKey } from '../wordKey.js';
import type { PhraseKind, RunItem } from './item.js';
import { hasNumberWord } from './numberInWords.js';
import { type Folded, foldNames, type Phrases } from './phrases.js';

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly spot: Spot | null;
}

const NONE: RunItem['ids'] = [];

/** The items of a paragraph, or of the cells of a row. */
export function itemsOf(run: readonly Scanned[], phrases: Phrases): readonly RunItem[] {
  return run.flatMap((scanned, cell) => itemsIn(scanned, phrases, cell < run.length - 1));
}

function itemsIn({ passage, spots }: Scanned, phrases: Phrases, isCell: boolean): readonly RunItem[] {
  const tokens = tokensOf(passage.text, spots);
  const words = foldNames(tokens);
  const owners = ownersOf(spots, passage.controls);
  const items: RunItem[] = [];
  let [at, token] = [0, 0];
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const { spot, start, end } = word.first;
    const before = items.at(-1);
    const phrase = spot === null ? phraseAt(words, at, phrases, before) : null;
    const whole = phrase === null ? [word] : words.slice(at, at + phrase.length);
    const taken = whole.reduce((sum, { taken: own }) => sum + own, 0);
    const last = tokens[token + taken - 1] ?? { end };
    const next = tokens[token + taken];
    items.push({
      kind: spot !== null ? 'number' : (phrase?.kind ?? 'word'),
      key: spot?.key ?? whole.map(({ key }) => key).join(' '),
      passage,
      start,
      end: last.end,
      spot,
      ids: spot === null ? NONE : (owners.get(spot) ?? []).map(({ id }) => id),
      closes: next === undefined ? isCell : /[.;!?]/u.test(passage.text.slice(last.end, next.start)),
    });
    at += whole.length;
    token += taken;
  }
  return items;
}

/** A unit stands right behind its number, in digits or words, a whole behind a percentage; "cuối" right before a year or month. */
function phraseAt(words: readonly Folded<Token>[], at: number, phrases: Phrases, before: RunItem | undefined) {
  const known = phrases.get(words[at]?.key ?? '');
  if (known === undefined) return null;
  const number = before?.closes === false ? before.spot : null;
  const isAfter: Readonly<Record<PhraseKind, boolean>> = {
    unit: number === null ? hasNumberWord([before?.key ?? '']) : number.kind !== 'percent',
    whole: number?.kind === 'percent',
    label: true,
    body: true,
    place: true,
    reach: true,
    when: true,
  };
  const found = known.find(
    ({ kind, keys }) =>
      isAfter[kind] &&
      (kind !== 'when' || TIMES.has(words[at + keys.length]?.first.spot?.kind ?? 'number')) &&
      keys.every((key, step) => words[at + step]?.key === key),
  );
  return found === undefined ? null : { kind: found.kind, length: found.keys.length };
}

const TIMES: ReadonlySet<SpotKind> = new Set(['date', 'year', 'partialDate']);

function tokensOf(text: string, spots: readonly Spot[]): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const words = (end: number): void => {
    for (const { 0: word, index } of text.slice(last, end).matchAll(/[\p{L}\p{M}]+/gu))
      tokens.push({ key: wordKey(word), start: last + index, end: last + index + word.length, spot: null });
  };
  for (const spot of spots) {
    words(spot.leadStart);
    tokens.push({ key: spot.key, start: spot.leadStart, end: spot.end, spot });
    last = spot.end;
  }
  words(text.length);
  return tokens;
}
