import type { Ledger } from '../result/ledger.js';
import type { Within } from './rule.js';

/** How much had been told up to some moment. */
export type Sizes = Readonly<Record<'left' | 'partial' | 'dates', number>>;

export function sizesOf({ left, partial, dates }: Ledger): Sizes {
  return { left: left.length, partial: partial.length, dates: dates.length };
}

/** What was told of a line while it was made, since `before`, goes by the name that it has in the result. */
export function callAnew({ ledger, name }: Within, before: Sizes, old: string, now: string): void {
  const prefix = `${name}.${old}`;
  const anew = <Told extends { readonly name: string }>(told: Told[], from: number): void => {
    for (const [index, one] of told.entries())
      if (index >= from) told[index] = { ...one, name: `${name}.${now}${one.name.slice(prefix.length)}` };
  };
  anew(ledger.left, before.left);
  anew(ledger.partial, before.partial);
  anew(ledger.dates, before.dates);
}
