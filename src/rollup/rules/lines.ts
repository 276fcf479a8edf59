import type { Identify } from '../../model/list.js';
import { type Draft, listDraft, type MapDraft, plainDraft, textDraft } from '../result/draft.js';
import { inOrder } from '../units/tally.js';
import { comparable, inWordsOf, type Words } from '../units/words.js';
import { callAnew, sizesOf } from './callAnew.js';
import { derivedName, type KnownLine, knownBy, nameApart } from './lineName.js';
import { type Gathering, inside, type Rule, type Within } from './rule.js';

export interface LineOptions<T> {
  /** How the model tells the items of this list apart; without an `id` of their own, where it has none. */
  readonly identify: Identify;
  /** The words that must be the same for two lines to be one; their `id`, if any, must be the same too. */
  readonly by: (item: T, words: Words) => readonly (string | undefined)[];
  readonly hasId: boolean;
}

interface Line<T> {
  readonly gathering: Gathering<T>;
  /** Its own name; empty where it has none. */
  readonly name: string;
  readonly words: string;
  /** Where the line first stands, by unit and then by place in its file; and what it is called there. */
  first: { readonly key: string; readonly index: number; readonly called: string };
}

/**
 * A list whose lines are put together by what they are about and the days that they count, each in the place that the first unit gives
 * it.
 */
export function lines<T extends object>(rule: Rule<T>, options: LineOptions<T>): Rule<readonly T[]> {
  return { decision: { '[]': rule.decision }, start: () => startLines(rule, options) };
}

function startLines<T extends object>(rule: Rule<T>, options: LineOptions<T>): Gathering<readonly T[]> {
  const { identify, by, hasId } = options;
  const found = new Map<string, Line<T>>();
  const known = (item: T, words: Words, span: string): KnownLine => {
    const wordsOf = (one: T): string => comparable([...by(one, words), ...(span === '' ? [] : [span])]);
    return hasId ? knownBy(item, wordsOf, identify) : { name: '', words: wordsOf(item) };
  };
  return {
    take: (items, from) => {
      const own = items.map((item) => ({ ...known(item, inWordsOf(from), from.spanOf(item)), item }));
      for (const [index, { name, words, item }] of apart(own, identify).entries()) {
        const key = keyOf({ name, words });
        const first = { key: from.key, index, called: derivedName(item, identify) };
        const line = found.get(key) ?? { gathering: rule.start(), name, words, first };
        if (isBefore(first, line.first)) line.first = first;
        found.set(key, line);
        line.gathering.take(item, from);
      }
    },
    finish: (within) => {
      const kept = hasId ? inPlace(found) : withoutClashes(inPlace(found), within);
      const drafts = kept.flatMap((line) => {
        const before = sizesOf(within.ledger);
        const draft = line.gathering.finish(inside(within, line.first.called)) as MapDraft | null;
        if (draft === null) return [];
        const name = line.name === '' ? derivedName(plainDraft(draft), identify) : line.name;
        callAnew(within, before, line.first.called, name);
        return [{ line, draft, name }];
      });
      return listDraft(hasId ? withNames(drafts) : drafts.map(({ draft }) => draft));
    },
    leaveOut: (within, reason) => {
      for (const { gathering, first } of inPlace(found)) gathering.leaveOut(inside(within, first.called), reason);
    },
  };
}

function keyOf({ name, words }: KnownLine): string {
  return `${name}\n${words}`;
}

/**
 * Two lines of one unit are two things to it, and never added to each other: where they would meet, each is known by what
 * the model calls it, and meets what is called so in other units.
 */
function apart<Own extends KnownLine & { readonly item: object }>(
  own: readonly Own[],
  identify: Identify,
): readonly Own[] {
  const times = new Map<string, number>();
  for (const line of own) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  if (times.size === own.length) return own;
  return own.map((line) => {
    const isAlone = times.get(keyOf(line)) === 1;
    return isAlone ? line : { ...line, words: `${line.words}\n${derivedName(line.item, identify)}` };
  });
}

type Place = Line<unknown>['first'];

function isBefore(a: Place, b: Place): boolean {
  return (inOrder(a.key, b.key) || a.index - b.index) < 0;
}

function inPlace<T>(found: ReadonlyMap<string, Line<T>>): readonly Line<T>[] {
  return [...found.values()].sort((a, b) => inOrder(a.first.key, b.first.key) || a.first.index - b.first.index);
}

/** Lines without names of their own, whose words give the same name ("bán", "bàn"): the list can hold one of them. */
function withoutClashes<T>(all: readonly Line<T>[], within: Within): readonly Line<T>[] {
  const winners = new Map<string, Line<T>>();
  for (const line of all) {
    const other = winners.get(line.first.called);
    if (other === undefined || inOrder(line.words, other.words) < 0) winners.set(line.first.called, line);
  }
  const kept = new Set(winners.values());
  for (const line of all) {
    if (!kept.has(line)) line.gathering.leaveOut(inside(within, line.first.called), 'name-taken');
  }
  return all.filter((line) => kept.has(line));
}

interface Named<T> {
  readonly line: Line<T>;
  readonly draft: MapDraft;
  readonly name: string;
}

/** Every line gets its name back; of those with one name, the first by its words keeps it. */
function withNames<T>(named: readonly Named<T>[]): readonly Draft[] {
  const winners = new Map<string, Line<T>>();
  for (const { line, name } of named) {
    const other = winners.get(name);
    if (other === undefined || inOrder(line.words, other.words) < 0) winners.set(name, line);
  }
  return named.map(({ line, draft, name }) => {
    if (winners.get(name) !== line) return withId(draft, nameApart(name, line.words));
    return line.name === '' ? draft : withId(draft, name);
  });
}

function withId(draft: MapDraft, id: string): MapDraft {
  const entries = new Map<string, Draft>([['id', textDraft(id)], ...draft.entries]);
  return { ...draft, entries };
}
