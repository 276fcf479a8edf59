import type { Finding } from '../../diagnostics/finding.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import { printAmount } from '../../model/checks/printAmount.js';
import type { Direction } from '../../model/schema/measure.js';
import { isApart, isAtMost, printBounds, shareBounds, subtractBounds } from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { sureOrder } from '../../quantity/bounds/sureOrder.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import { printPercent } from '../../quantity/print/printPercent.js';
import type { Quantity } from '../../quantity/quantity.js';
import { absolute } from '../../quantity/rational.js';
import type { ComparedRow } from '../compareRow.js';

/** A change as the data publish it, of a count or of a rate. */
export interface Published {
  readonly against: Wording;
  readonly direction?: Direction | null | undefined;
  readonly value?: NamedQuantity | null | undefined;
  readonly percent?: NamedQuantity | null | undefined;
  readonly points?: NamedQuantity | null | undefined;
  readonly base?: NamedQuantity | null | undefined;
}

/** A published change that cannot come from the two files: what it says, and what they come to. It is printed all the same. */
export function disagreements(published: Published, row: ComparedRow, file: string): readonly Finding[] {
  const path = published.against.path.slice(0, -1);
  const [then, now] = [row.older.figure, row.newer.figure];
  const told = { value: now.text, base: then.text, file };
  const found = (key: string, said: string, computed: string | undefined): Finding => ({
    code: 'against-disagrees',
    path: [...path, key],
    args: { ...told, published: said, computed: computed ?? 'không đổi' },
  });
  const { kind } = now.quantity;
  const [was, is] = [valueBounds(then.quantity), valueBounds(now.quantity)];
  const { direction, base } = published;
  if (base != null && isApart(valueBounds(base.quantity), was)) return [found('base', base.text, then.text)];
  if (direction != null && isWrong(direction, now.quantity, then.quantity))
    return [found('direction', direction, row.absolute?.text ?? row.points?.text)];
  const isLess = isAtMost(is, was) || sureOrder(now.quantity, then.quantity) === -1;
  const difference =
    direction === 'giảm' || (direction == null && isLess) ? subtractBounds(was, is) : subtractBounds(is, was);
  const share = difference && shareBounds(difference, was);
  const size = difference && printBounds(difference, (end) => printAmount(kind, end));
  const given = (said: NamedQuantity | null | undefined): NamedQuantity | null =>
    said?.origin.type === 'given' && row.status !== 'unclear' ? said : null;
  const [value, percent, points] = [given(published.value), given(published.percent), given(published.points)];
  return [
    ...(value !== null && difference !== null && isApart(valueBounds(value.quantity), difference)
      ? [found('value', value.text, row.absolute?.text ?? size ?? undefined)]
      : []),
    ...(percent !== null && share !== null && !percentFits(share, percent.quantity)
      ? [found('percent', percent.text, row.percent?.text ?? printBounds(share, printPercent))]
      : []),
    ...(points !== null && !arePoints(points.quantity, row) ? [found('points', points.text, row.points?.text)] : []),
  ];
}

function isWrong(direction: Direction, now: Quantity, then: Quantity): boolean {
  const [is, was] = [valueBounds(now), valueBounds(then)];
  // What a rate was rounded from may lie on either side of the other.
  const printed = now.kind === 'rate' && now.text === then.text;
  if (printed) return false;
  return direction === 'tăng' ? isAtMost(is, was) : direction === 'giảm' ? isAtMost(was, is) : isApart(is, was);
}

/** Within what rounding leaves open; of approximate rates nothing is known to contradict. */
function arePoints(said: Quantity, { points: computed, status }: Pick<ComparedRow, 'points' | 'status'>): boolean {
  if (computed === null) return status !== 'unchanged' || said.low.num === 0n;
  if (computed.quantity.approximator !== null) return true;
  const size = absolute(computed.quantity.low);
  return percentFits({ low: size, high: size }, said);
}
