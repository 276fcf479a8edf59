import { APPROXIMATORS, type Approximator, type Leaning, type Meaning } from './approximators.js';

/** The word of what is known only roughly; that of a sum of which no other word is true. */
export const ROUGHLY: Approximator = 'khoảng';

export function meaningOf(approximator: Approximator): Meaning {
  return APPROXIMATORS[approximator];
}

/** Null for an exact number. */
export function leaningOf(approximator: Approximator | null): Leaning | null {
  return approximator === null ? null : meaningOf(approximator).leans;
}

/** On which side of its number a value surely is: "hơn 100%" is above 100%, "gần 100%" below; "ít nhất" and "khoảng" say neither. */
export function saidSide(approximator: Approximator): 'above' | 'below' | null {
  const { leans, excludesItself } = meaningOf(approximator);
  return excludesItself && isOneSided(leans) ? leans : null;
}

/** A limit that is not reached with its own number: 95% is too little for "trên 95%", 3% too much for "dưới 3%". */
export function isStrictLimit(approximator: Approximator | null): boolean {
  const meaning = approximator === null ? null : meaningOf(approximator);
  return meaning?.limit !== undefined && meaning.excludesItself === true;
}

/** "hơn" and "gần" speak of one side of the number, "khoảng" of both. */
export function isOneSided(leaning: Leaning | null): leaning is 'above' | 'below' {
  return leaning === 'above' || leaning === 'below';
}

/** The word apart from one that only calls its number an estimate: nothing of "ước", "khoảng" of "ước khoảng". */
export function apartFromEstimate(approximator: Approximator | null): Approximator | null {
  if (approximator === null) return null;
  const { isEstimate, keepsNumber } = meaningOf(approximator);
  return keepsNumber ? null : isEstimate ? ROUGHLY : approximator;
}

/** Whether the number's own words say that it is an estimate: "ước đạt 12". */
export function saysEstimate(approximator: Approximator | null): boolean {
  return approximator !== null && meaningOf(approximator).isEstimate === true;
}
