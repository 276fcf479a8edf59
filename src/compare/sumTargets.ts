import { deriveFigure } from '../indicators/deriveFigure.js';
import { figureId } from '../indicators/figureId.js';
import type { NamedQuantity } from '../indicators/named.js';
import { judge } from '../indicators/targets/verdict.js';
import { addQuantities } from '../quantity/arithmetic/addQuantities.js';
import { percentOf } from '../quantity/arithmetic/percentOf.js';
import type { Indicator, IndicatorTarget } from './rows/indicator.js';
import { sumText } from './sumText.js';

/** The plans that every unit has in numbers, added up; what is known as a percentage only cannot be added. */
export function sumTargets(
  parts: readonly Indicator[],
  sum: NamedQuantity,
  prefix: readonly string[],
): readonly IndicatorTarget[] {
  const [first, ...rest] = parts;
  if (sum.quantity.kind === 'rate') return [];
  return (first?.targets ?? []).flatMap((target) => {
    const others = rest.map(({ targets }) => targets.find(({ id }) => id === target.id));
    const plans = [target, ...others].flatMap((one) => (one?.wanted ? [one.wanted] : []));
    const quantity = plans.length < parts.length ? null : addQuantities(plans.map((plan) => plan.quantity));
    if (quantity === null) return [];
    const id = figureId([...prefix, target.id]);
    const formula = sumText(plans);
    const wanted = deriveFigure({ id, quantity, unit: sum.unit, formula, from: [] });
    const percent = percentOf(sum.quantity, quantity);
    return [
      {
        ...target,
        wanted,
        percent:
          percent &&
          deriveFigure({
            id: figureId([...prefix, target.id, 'percent']),
            quantity: percent,
            unit: '%',
            formula: `${sum.id} ÷ (${formula}) × 100`,
            from: [],
          }),
        publishedGap: null,
        ...judge({ aim: target.aim, value: sum.quantity, wanted: quantity }, target.timing),
      },
    ];
  });
}
