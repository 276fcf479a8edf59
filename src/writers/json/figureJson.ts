import type { Figure, Origin } from '../../indicators/figure.js';
import { type Handlers, handle } from '../../report/handle.js';

const handlers: Handlers<Origin, Origin> = {
  given: ({ type, path }) => ({ type, path }),
  derived: ({ type, formula, from }) => ({ type, formula, from }),
};

/** The same figure with its keys in fixed order. */
export function figureJson({ id, text, kind, value, unit, decimals, origin }: Figure): Figure {
  return { id, text, kind, value, unit, decimals, origin: handle(handlers, origin) };
}
