import { deriveFigure } from '../../indicators/deriveFigure.js';
import type { NamedQuantity } from '../../indicators/named.js';
import type { Summary } from '../../indicators/summarise.js';
import { derivedQuantity } from '../../quantity/arithmetic/derivedQuantity.js';
import { rational } from '../../quantity/rational.js';

type Tally = NonNullable<Summary['tally']>;

/** The numbers of a tally by their names, and how the verdict is called that each counts. */
const COUNTED = {
  exceeded: 'exceeded',
  met: 'met',
  missed: 'missed',
  running: 'in-progress',
  undecidable: 'undecidable',
} as const;

type Counted = keyof typeof COUNTED;

/** What no target came out as is 0 for a template that names it: "{{tally.exceeded}} vượt, {{tally.missed}} chưa đạt". */
export function tallyOfNone({ tally }: Summary): Readonly<Partial<Record<Counted, NamedQuantity>>> {
  if (tally === null) return {};
  const names = (Object.keys(COUNTED) as Counted[]).filter((name) => tally[name] === null);
  return Object.fromEntries(names.map((name) => [name, noneOf(name, tally)]));
}

function noneOf(name: Counted, { all }: Tally): NamedQuantity {
  return deriveFigure({
    id: `targets.${name}`,
    quantity: derivedQuantity('count', null, NONE, NONE),
    unit: all.unit,
    formula: `count(targets, status = ${COUNTED[name]})`,
    from: [],
  });
}

const NONE = rational(0);
