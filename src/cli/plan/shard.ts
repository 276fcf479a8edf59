/** One of equal parts of a list, for one of several machines; `number` counts from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** "2/3"; null for what is no shard. */
export function shardIn(words: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? []).map(Number);
  return number >= 1 && number <= of ? { number, of } : null;
}

/** Of three shards, the second has the second, fifth, eighth … item. */
export function shardOf<Item>(items: readonly Item[], { number, of }: Shard): readonly Item[] {
  return items.filter((_, index) => index % of === number - 1);
}
