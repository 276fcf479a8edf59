import { derivedQuantity } from '../quantity/arithmetic/derivedQuantity.js';
import type { Quantity } from '../quantity/quantity.js';
import { rational, toExact } from '../quantity/rational.js';
import { type Figure, type FigureKind, POINTS } from './figure.js';
import { figureId } from './figureId.js';
import type { NamedQuantity } from './named.js';

export interface Derivation {
  readonly id: string;
  readonly quantity: Quantity;
  readonly kind?: FigureKind;
  readonly unit: string | null;
  /** Over the names of other figures: "conferences.x.count × conferences.x.attendance.each". */
  readonly formula: string;
  readonly from: readonly Figure[];
}

/** A number that the data do not state, with the formula that gave it. */
export function deriveFigure({ id, quantity, kind = quantity.kind, unit, formula, from }: Derivation): NamedQuantity {
  return {
    type: 'figure',
    id: figureId(id.split('.')),
    kind,
    text: quantity.text,
    value: quantity.approximator === null ? toExact(quantity.low) : null,
    unit,
    decimals: quantity.decimals,
    origin: { type: 'derived', formula, from: from.map((figure) => figure.id) },
    quantity,
  };
}

/** So many of something, exactly. */
export function deriveCount({ count, ...told }: Omit<Derivation, 'kind' | 'quantity'> & { readonly count: bigint }) {
  const size = rational(count);
  return deriveFigure({ ...told, quantity: derivedQuantity('count', null, size, size) });
}

/** How far apart two numbers are: rates in percentage points, otherwise in the `unit` counted. */
export function deriveDistance(distance: Omit<Derivation, 'kind'>): NamedQuantity {
  return deriveFigure(distance.quantity.kind === 'rate' ? { ...distance, kind: 'points', unit: POINTS } : distance);
}
