import { TOPIC } from '../rules/topic.js';
import type { SaidSpot, Saying } from './said.js';

/** A text is about insurance as a whole where its title says so, or so great a part of its paragraphs. */
const SHARE = 0.6;
/** Lines among which a title stands. */
const HEAD = 5;
/** Letters of a paragraph that says something. */
const LONG = 80;

/**
 * Numbers of a report on many things that stand in paragraphs on others; null where the whole says nothing of insurance.
 * What a heading or a line with a colon announces is of its kind.
 */
export function offTopic(said: readonly Saying[], title: string): ReadonlySet<SaidSpot> | null {
  const paragraphs = paragraphsOf(said);
  const named = new Set([...paragraphs].flatMap(([at, all]) => (all.some(isNamed) ? [at] : [])));
  if (named.size === 0 && !TOPIC.words.test(title)) return null;
  const long = [...paragraphs].filter(([, all]) => all.reduce((sum, { text }) => sum + text.length, 0) >= LONG);
  const told = long.filter(([at]) => named.has(at)).length;
  const isTitled = said.slice(0, HEAD).some((one) => isNamed(one) && !/[.;:]$/u.test(one.text));
  if (TOPIC.words.test(title) || isTitled || told >= long.length * SHARE) return new Set();
  let heading = false;
  let lead = false;
  const found = new Set<SaidSpot>();
  for (const [at, all] of paragraphs) {
    if (all.some(({ isHeading }) => isHeading)) heading = named.has(at);
    const isOn = heading || lead || named.has(at);
    if (!all.every(({ isItem }) => isItem)) lead = named.has(at) && (all.at(-1)?.text.endsWith(':') ?? false);
    if (!isOn) for (const spot of all.flatMap(({ spots }) => spots)) found.add(spot);
  }
  return found;
}

function paragraphsOf(said: readonly Saying[]): ReadonlyMap<number, readonly Saying[]> {
  const found = new Map<number, Saying[]>();
  for (const one of said) {
    const all = found.get(one.paragraph);
    if (all === undefined) found.set(one.paragraph, [one]);
    else all.push(one);
  }
  return found;
}

function isNamed({ text }: Saying): boolean {
  return TOPIC.words.test(text);
}
