import { type Draft, textDraft } from '../result/draft.js';

type Entries = ReadonlyMap<string, Draft>;

/** What is said about a number, and of nothing else. */
const ABOUT_IT: ReadonlySet<string> = new Set(['estimate', 'asOf', 'otherSources']);

/**
 * Where a number with a `source` comes from is told there, which stays with it when the file is edited. Without the
 * number there is nothing to say of it; `others`: numbers that it may be said of as well.
 */
export function withSource(key: string, ...others: readonly string[]): (entries: Entries) => Entries {
  return (entries) => {
    const number = [key, ...others].find((name) => entries.has(name));
    if (number === undefined) return new Map([...entries].filter(([name]) => !ABOUT_IT.has(name)));
    const value = entries.get(number);
    if (value?.type !== 'text' || value.comment === undefined) return entries;
    const { comment, ...bare } = value;
    const last = ['unit', 'units'].find((name) => entries.has(name)) ?? number;
    const all = new Map<string, Draft>();
    for (const [name, draft] of entries) {
      all.set(name, name === number ? bare : draft);
      if (name === last) all.set('source', textDraft(comment));
    }
    return all;
  };
}
