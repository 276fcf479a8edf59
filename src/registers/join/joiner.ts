import type { Finding, Path } from '../../diagnostics/finding.js';
import type { RegisterPlace } from '../../diagnostics/source.js';
import { isApart } from '../../quantity/bounds/bounds.js';
import { valueBounds } from '../../quantity/bounds/valueBounds.js';
import type { Quantity } from '../../quantity/quantity.js';
import { readQuantity } from '../../quantity/read/readQuantity.js';
import type { Counted } from '../../source/dataset.js';

/** What is put into the values of a data file, and where it came from. Paths are kept as JSON. */
export interface Joiner {
  /** The text that stands at a path from now on: what the file says, or what was counted where it says nothing. */
  readonly number: (path: Path, typed: unknown, quantity: Quantity, place: RegisterPlace) => unknown;
  /** All that stands at a path and below it comes from registers. */
  readonly put: (path: Path, place: RegisterPlace) => void;
  readonly findings: Finding[];
  readonly places: ReadonlyMap<string, RegisterPlace>;
  readonly counted: ReadonlyMap<string, Counted>;
}

export function createJoiner(): Joiner {
  const places = new Map<string, RegisterPlace>();
  const counted = new Map<string, Counted>();
  const findings: Finding[] = [];
  return {
    places,
    counted,
    findings,
    put: (path, place) => {
      places.set(JSON.stringify(path), place);
    },
    number: (path, typed, quantity, place) => {
      if (typeof typed !== 'string' || typed === '') {
        places.set(JSON.stringify(path), place);
        return quantity.text;
      }
      const said = readQuantity(typed, false, quantity.kind).value;
      counted.set(JSON.stringify(path), { text: quantity.text, place });
      if (said !== null && isApart(valueBounds(said), valueBounds(quantity))) {
        const args = { typed: said.text, counted: quantity.text, places: place.cells };
        findings.push({ code: 'count-differs', path, args });
      }
      return typed;
    },
  };
}
