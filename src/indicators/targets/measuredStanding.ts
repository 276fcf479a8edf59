import type { Aim } from '../../model/targets/aim.js';
import type { Timing } from '../../model/targets/due.js';
import type { NamedQuantity } from '../named.js';
import { gapOf } from './gap.js';
import type { Standing } from './target.js';
import { judge } from './verdict.js';

/** Where a number stands against another of its kind, when no more is known than the two: how, and how far away. */
export function measuredStanding(
  id: string,
  value: NamedQuantity,
  wanted: NamedQuantity,
  { aim, timing }: { readonly aim: Aim; readonly timing: Timing },
): Omit<Standing, 'gapUnit'> {
  const judgement = judge({ aim, value: value.quantity, wanted: wanted.quantity }, timing);
  return { ...judgement, aim, timing, gap: gapOf(id, value, wanted, aim, judgement) };
}
