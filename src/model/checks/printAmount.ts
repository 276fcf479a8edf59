import { printMoney } from '../../quantity/print/printMoney.js';
import { printCount } from '../../quantity/print/printNumber.js';
import type { QuantityKind } from '../../quantity/quantity.js';
import type { Rational } from '../../quantity/rational.js';

/** A worked-out count or sum of money, for a finding. */
export function printAmount(kind: QuantityKind, amount: Rational): string {
  return kind === 'money' ? printMoney(amount).text : printCount(amount);
}
