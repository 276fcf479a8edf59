import type { Figure, Origin } from '../../indicators/figure.js';

type Handlers = { readonly [T in Origin['type']]: (origin: Extract<Origin, { type: T }>) => Origin };

const handlers = {
  given: ({ type, path }) => ({ type, path }),
  derived: ({ type, formula, from }) => ({ type, formula, from }),
} satisfies Handlers;

/** The same figure with its keys in fixed order. */
export function figureJson({ id, text, kind, value, unit, decimals, origin }: Figure): Figure {
  return { id, text, kind, value, unit, decimals, origin: originJson(origin) };
}

function originJson(origin: Origin): Origin {
  // TypeScript cannot pair a union's tag with its handler; `satisfies Handlers` has checked the pairs.
  return (handlers[origin.type] as (origin: Origin) => Origin)(origin);
}
