/** How often a property is tried: in `npm test` a sample, in `npm run test:many`, which the gate runs too, in full. */
export function runs(sample: number, all: number): number {
  return isMany ? all : sample;
}

/** Set by `vitest --mode many`. */
export const isMany = process.env.MODE === 'many';
