import type { Finding } from '../../diagnostics/finding.js';
import type { NamedQuantity, Wording } from '../../indicators/named.js';
import type { Direction } from '../../model/schema/measure.js';
import { isApart, isAtMost } from '../../quantity/bounds/bounds.js';
import { percentFits } from '../../quantity/bounds/percentInterval.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { Quantity } from '../../quantity/quantity.js';
import { absolute } from '../../quantity/rational.js';
import type { Row } from '../compareRow.js';

/** A change as the data publish it, of a count or of a rate. */
export interface Published {
  readonly against: Wording;
  readonly direction?: Direction | null | undefined;
  readonly value?: NamedQuantity | null | undefined;
  readonly percent?: NamedQuantity | null | undefined;
  readonly points?: NamedQuantity | undefined;
  readonly base?: NamedQuantity | null | undefined;
}

/** A published change that cannot come from the two files: what it says, and what they come to. It is printed all the same. */
export function disagreements(published: Published, { older, newer, ...row }: Row, file: string): readonly Finding[] {
  if (older?.figure == null || newer?.figure == null) return [];
  const path = published.against.path.slice(0, -1);
  const [then, now] = [older.figure, newer.figure];
  const told = { value: now.text, base: then.text, file };
  const found = (key: string, said: string, computed: string | undefined): Finding => ({
    code: 'against-disagrees',
    path: [...path, key],
    args: { ...told, published: said, computed: computed ?? 'không đổi' },
  });
  const { direction, base } = published;
  if (base != null && base.origin.type === 'given' && isApart(valueBounds(base.quantity), valueBounds(then.quantity)))
    return [found('base', base.text, then.text)];
  if (direction != null && isWrong(direction, now.quantity, then.quantity))
    return [found('direction', direction, row.absolute?.text ?? row.points?.text)];
  return (
    [
      ['value', published.value, row.absolute],
      ['percent', published.percent, row.percent],
      ['points', published.points, row.points],
    ] as const
  ).flatMap(([key, said, computed]) =>
    said == null ||
    said.origin.type !== 'given' ||
    row.status === 'unclear' ||
    agrees(said.quantity, computed?.quantity)
      ? []
      : [found(key, said.text, computed?.text)],
  );
}

function isWrong(direction: Direction, now: Quantity, then: Quantity): boolean {
  const [is, was] = [valueBounds(now), valueBounds(then)];
  // What a rate was rounded from may lie on either side of the other.
  const printed = now.kind === 'rate' && now.text === then.text;
  if (printed) return false;
  return direction === 'tăng' ? isAtMost(is, was) : direction === 'giảm' ? isAtMost(was, is) : isApart(is, was);
}

/** Within what rounding, or an approximate number, leaves open. */
function agrees(said: Quantity, computed: Quantity | undefined): boolean {
  if (computed === undefined) return said.low.num === 0n;
  const size = { ...computed, low: absolute(computed.low), high: absolute(computed.high) };
  // A worked-out percentage is exact; only of approximate numbers it is vague.
  const bounds = computed.approximator === null ? { low: size.low, high: size.high } : valueBounds(size);
  return said.kind === 'rate' ? percentFits(bounds, said) : !isApart(valueBounds(said), bounds);
}
