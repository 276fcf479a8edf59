import { TOKENS } from './mutate.js';
import type { Random } from './random.js';

type Holder = Record<string, unknown>;

/** Values of other kinds than a schema wants. */
const STRANGE: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => [],
  () => ({}),
  () => true,
  () => 1e21,
  () => -0,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  (random) => random.whole(1_000_000) - 10,
  (random) => random.whole(100_000) / 1_000,
  (random) => new Date(random.whole(2 ** 31) * 1_000),
  () => new Map([['a', 1]]),
  () => 10n,
  () => Symbol.iterator,
  () => () => 1,
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"value":1},"constructor":2}'),
  (random) => Array.from({ length: random.whole(40) }, () => ({ value: 1 })),
  (random) => random.pick(TOKENS).repeat(random.chance(0.02) ? 3_000 : 1),
  (random) => `${random.pick(TOKENS)}${random.whole(3_000)}${random.pick(TOKENS)}`,
  (random) => nested(random.whole(60)),
];

/** A copy with one to four values, keys or items changed: the same shapes as a file may have, without its text. */
export function mutateValue(value: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(value);
  for (let count = 1 + random.whole(4); count > 0; count -= 1) {
    const holders = holdersIn(copy, []);
    if (holders.length > 0) mutateIn(random.pick(holders), holders, random);
  }
  return copy;
}

function mutateIn(holder: Holder, all: readonly Holder[], random: Random): void {
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? '0' : random.pick(keys);
  const other = random.pick(all);
  switch (random.whole(7)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      if (Array.isArray(holder)) holder.push(structuredCloneOf(holder[Number(key)]));
      else holder[random.pick(TOKENS)] = holder[key];
      break;
    case 2:
      holder[key] = structuredCloneOf(other[random.pick(Object.keys(other))]);
      break;
    case 3:
      holder[key] = [structuredCloneOf(holder[key])];
      break;
    case 4:
      if (typeof holder[key] === 'string') holder[key] += random.pick(TOKENS);
      else if (typeof holder[key] === 'number') holder[key] += random.pick([-1, 1, 0.5, 1_000]);
      break;
    default:
      holder[key] = random.pick(STRANGE)(random);
  }
}

/** Functions and symbols are no data to be copied. */
function structuredCloneOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !(value instanceof Map) ? copyOf(value) : value;
}

function copyOf(value: object): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structuredCloneOf(inner)]));
}

/** All objects and lists that have something in them. */
function holdersIn(value: unknown, found: Holder[]): Holder[] {
  if (typeof value !== 'object' || value === null) return found;
  if (Object.keys(value).length > 0) found.push(value as Holder);
  for (const inner of Object.values(value)) holdersIn(inner, found);
  return found;
}

function nested(depth: number): unknown {
  return depth === 0 ? 'a' : [{ value: nested(depth - 1) }];
}
