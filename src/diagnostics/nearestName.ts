import { nearestWord } from './nearestWord.js';

/**
 * The name of a figure that was most likely meant: the nearest word, or the shortest of those that have all its steps in
 * this order and some more: "media.bao.tin-bai" is "media.bao.items.tin-bai.count". A name with other digits is another
 * figure: "facts.ho-ngheo-2019" was not meant for "facts.ho-ngheo-2020".
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const digits = digitsOf(name);
  const alike = digits === '' ? known : known.filter((one) => digitsOf(one) === digits);
  const near = nearestWord(name, alike);
  if (near !== null) return near;
  const steps = name.split('.');
  const fuller = steps.length < 2 ? [] : alike.filter((one) => isWithin(steps, one.split('.')));
  return fuller.reduce<string | null>((best, one) => (best === null || one.length < best.length ? one : best), null);
}

function digitsOf(text: string): string {
  return text.match(/\d+/g)?.join(' ') ?? '';
}

/** Whether all steps stand among the others, in this order. */
function isWithin(steps: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === steps[next]) next += 1;
  return next === steps.length;
}
